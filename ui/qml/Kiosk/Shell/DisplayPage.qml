pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Colours, letters, movement. The page is its own preview; every choice acts at once.
ShorePage {
    id: page

    required property DisplayViewModel viewModel
    required property FrameViewModel frame

    // Half a lying screen has no room for headings of large letters.
    readonly property bool headed: !(Theme.lowReach && Theme.landscape && Theme.roomy)

    //: Page of colours and letters: the lead
    lead: qsTr("Jede Wahl gilt sofort und bis zum Beenden.")
    //: Page of colours and letters
    title: qsTr("Darstellung")

    reading: Rectangle {
        border.color: Theme.border
        border.width: Theme.controlBorder
        color: Theme.page
        height: sample.implicitHeight + Theme.mm(16)
        radius: Theme.radius
        visible: !Theme.landscape || Theme.textSize < 4 && !Theme.lowReach
        width: parent.width

        Column {
            id: sample

            anchors.left: parent.left
            anchors.margins: Theme.mm(9)
            anchors.right: parent.right
            anchors.rightMargin: picture.visible ? picture.width + Theme.mm(16) : Theme.mm(9)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(1.5)

            KioskText {
                color: Theme.muted
                //: Above a sample of how pages look now
                text: qsTr("So sieht es aus")
                type: "caption"
                width: parent.width
            }
            KioskText {
                //: Sample heading
                text: qsTr("Personalausweis beantragen")
                type: "heading"
                width: parent.width
            }
            KioskText {
                //: Sample sentence
                text: qsTr("Das kostet 46,00 € und dauert 3 Wochen.")
                width: parent.width
            }
        }
        Illustration {
            id: picture

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(5)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(9)
            height: Theme.mm(46)
            name: "hands"
            visible: !Theme.landscape && source.toString() !== ""
            width: Theme.mm(50)
        }
    }

    PagedColumn {
        anchors.fill: parent

        ColumnLayout {
            spacing: Theme.mm(5)

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                //: Heading above the contrast modes
                text: qsTr("Farben")
                type: "heading"
                visible: page.headed
            }
            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.mm(5)
                columns: Theme.textSize >= 3 && !Theme.landscape ? 2 : 4
                rowSpacing: Theme.mm(5)
                uniformCellWidths: true

                Repeater {
                    model: page.viewModel.modes

                    ModeTile {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        mode: modelData
                        objectName: "mode-" + modelData.id
                        text: ({
                                //: Contrast mode
                                "light": qsTr("Hell"),
                                //: Contrast mode
                                "dark": qsTr("Dunkel"),
                                //: Contrast mode
                                "high-contrast-light": qsTr("Kontrast hell"),
                                //: Contrast mode
                                "high-contrast-dark": qsTr("Kontrast dunkel")
                            })[modelData.id]

                        onClicked: page.viewModel.chooseContrast(modelData.id)
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.mm(5)

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                //: Heading above the text sizes
                text: qsTr("Schrift")
                type: "heading"
                visible: page.headed
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(5)
                uniformCellSizes: true

                Repeater {
                    model: page.viewModel.sizes

                    SizeTile {
                        required property var modelData

                        Layout.fillWidth: true
                        letterPx: modelData.px
                        objectName: "size-" + modelData.size
                        selected: modelData.selected
                        size: modelData.size

                        onClicked: page.viewModel.chooseSize(modelData.size)
                    }
                }
            }
        }
        SwitchRow {
            iconName: "motion_mode"
            objectName: "movement"
            on: page.viewModel.lessMovement
            //: Switch: pages stand still
            text: qsTr("Weniger Bewegung")

            onClicked: page.viewModel.toggleMovement()
        }
        SwitchRow {
            iconName: "accessible"
            objectName: "reach"
            on: page.viewModel.lowReach
            //: Switch: everything one touches lies in the lower half of the screen
            text: qsTr("Alles weiter unten")

            onClicked: page.viewModel.toggleReach()
        }
    }

    actions: [
        KioskButton {
            iconName: "refresh"
            objectName: "reset"
            text: page.viewModel.undo ?
            //: Takes the reset back
            qsTr("Doch nicht") :
            //: Back to the kiosk's own look
            qsTr("Zurücksetzen")

            onClicked: page.viewModel.reset()
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "done"
            //: Leaves the page of colours and letters
            text: qsTr("Fertig")

            onClicked: page.viewModel.leave()
        }
    ]
}
