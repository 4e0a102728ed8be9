pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The telephone service: its number large, whether somebody answers, what they can do, a code.
ShorePage {
    id: page

    required property TelephoneViewModel viewModel
    required property FrameViewModel frame
    // Half a lying screen.
    readonly property bool tight: Theme.lowReach && Theme.landscape

    //: Under the title of the page of the telephone service
    lead: qsTr("Eine Nummer für alle Ämter.")
    picture: "phone-qr"
    //: Title of the page of the telephone service; %1 is its number
    title: qsTr("Rufen Sie die %1 an.").arg(viewModel.number)

    PagedColumn {
        anchors.fill: parent

        Card {
            implicitHeight: content.implicitHeight + 2 * padding

            GridLayout {
                id: content

                readonly property bool narrow: Theme.textSize === 4 && !Theme.landscape

                columnSpacing: Theme.mm(12)
                columns: narrow ? 1 : 2
                rowSpacing: Theme.mm(4)
                width: parent.width

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.mm(4)

                    // Takes what the code leaves, whatever the words need.
                    Item {
                        Layout.fillWidth: true
                    }
                    KioskText {
                        LayoutMirroring.enabled: false
                        Layout.alignment: Qt.AlignLeft
                        font.pixelSize: Math.round(Theme.fontPx("figure") * (page.tight ? 1.3 : 2))
                        objectName: "number"
                        text: page.viewModel.number
                        type: "figure"
                    }
                    Pill {
                        Layout.maximumWidth: parent.width
                        look: page.viewModel.look
                        objectName: "opening"
                        text: page.viewModel.opening
                    }
                    KioskText {
                        Layout.fillWidth: true
                        text: page.viewModel.hours
                        type: Theme.roomy ? "body" : "label"
                        font.weight: Font.Normal
                        visible: !page.tight
                    }
                    KioskText {
                        Layout.fillWidth: true
                        color: Theme.muted
                        text: page.viewModel.cost
                        visible: !page.tight
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: content.narrow
                    spacing: Theme.mm(2)

                    Image {
                        id: code

                        //: Name of the QR code, for those who hear it
                        Accessible.name: qsTr("QR-Code")
                        Accessible.role: Accessible.Graphic
                        Layout.alignment: Qt.AlignHCenter
                        cache: false
                        objectName: "qr"
                        smooth: false
                        source: page.viewModel.payload === "" ? "" : "image://qr/" + encodeURIComponent(page.viewModel.payload)
                        sourceSize.width: Theme.mm(page.tight ? 56 : Theme.landscape ? 72 : 84)
                    }
                    KioskText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: content.narrow ? -1 : Theme.mm(84)
                        color: Theme.muted
                        horizontalAlignment: Text.AlignHCenter
                        //: Under the code: what it does
                        text: qsTr("Der Code wählt die Nummer.")
                        type: "caption"
                    }
                }
            }
        }
        FactRow {
            property bool wanted: page.tight

            iconName: "schedule"
            text: page.viewModel.hours
        }
        FactRow {
            property bool wanted: page.tight

            iconName: "euro"
            text: page.viewModel.cost
        }
        Repeater {
            model: page.viewModel.can

            FactRow {
                required property string modelData

                iconName: "check"
                text: modelData
            }
        }
    }
}
