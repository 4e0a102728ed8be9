pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Hour, day and place at one side, the code for the phone at the other.
Rectangle {
    id: card

    required property string day
    required property string hour
    required property var lines
    required property string payload
    property string confirmed: ""
    readonly property bool narrow: Theme.textSize === 4 && !Theme.landscape
    readonly property int side: Theme.mm(Theme.lowReach && Theme.landscape ? 52 : narrow ? 100 : Theme.upright ? 76 : 84)

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: content.implicitHeight + Theme.mm(20)
    radius: Theme.radius

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.mm(10)
        columns: card.narrow ? 1 : 2
        rowSpacing: Theme.mm(6)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(2)

            RowLayout {
                spacing: Theme.mm(4)
                visible: card.confirmed !== ""

                Icon {
                    colour: Theme.success
                    name: "check_circle"
                    size_mm: Theme.roomy ? 12 : 9
                }
                KioskText {
                    Layout.fillWidth: true
                    color: Theme.success
                    text: card.confirmed
                    type: "label"
                }
            }
            KioskText {
                Layout.fillWidth: true
                objectName: "hour"
                text: card.hour
                type: "figure"
            }
            KioskText {
                Layout.fillWidth: true
                objectName: "day"
                text: card.day
                type: "heading"
            }
            Repeater {
                model: card.lines

                KioskText {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    type: "body"
                    visible: text !== ""
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.mm(3)
            visible: card.payload !== ""

            Rectangle {
                Layout.alignment: Qt.AlignHCenter
                color: "#ffffff"
                implicitHeight: card.side
                implicitWidth: card.side

                Image {
                    //: Name of the QR code, for those who hear it
                    Accessible.name: qsTr("QR-Code")
                    Accessible.role: Accessible.Graphic
                    anchors.centerIn: parent
                    cache: false
                    objectName: "qr"
                    smooth: false
                    source: card.payload === "" ? "" : "image://qr/" + encodeURIComponent(card.payload)
                    sourceSize.width: card.side
                }
            }
            KioskText {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: card.side + Theme.mm(10)
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                //: Under the code of an appointment
                text: qsTr("Kalender und Absagen")
                type: "caption"
                visible: !(Theme.lowReach && Theme.landscape)
            }
        }
    }
}
