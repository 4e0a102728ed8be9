pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Whether it is open, the hours of the week, and the days ahead that differ.
Card {
    id: card

    property string opening
    property string look: "info"
    property var hours: []
    property string hoursSource: ""
    property var exceptions: []
    property string source: ""
    readonly property bool beside: !Theme.roomy && exceptions.length > 0

    implicitHeight: content.implicitHeight + 2 * padding

    ColumnLayout {
        id: content

        spacing: Theme.mm(4)
        width: parent.width

        Pill {
            Layout.maximumWidth: content.width
            look: card.look
            objectName: "opening"
            text: card.opening
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.gap
            columns: card.beside ? 2 : 1
            rowSpacing: Theme.mm(4)
            uniformCellWidths: card.beside
            visible: card.hours.length > 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.mm(1.5)

                KioskText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    //: Above the opening hours of a week
                    text: qsTr("Jede Woche")
                    type: "caption"
                }
                Repeater {
                    model: card.hours

                    KioskText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                        type: Theme.roomy ? "body" : "label"
                        font.weight: Font.Normal
                    }
                }
                KioskText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: card.hoursSource
                    type: "caption"
                    visible: text !== ""
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                spacing: Theme.mm(1.5)
                visible: card.exceptions.length > 0

                KioskText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    //: Above days ahead with other opening hours
                    text: qsTr("Anders als sonst")
                    type: "caption"
                }
                Repeater {
                    model: card.exceptions

                    KioskText {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }
            }
        }
        KioskText {
            Layout.fillWidth: true
            color: Theme.muted
            text: card.source
            type: "caption"
            visible: text !== ""
        }
    }
}
