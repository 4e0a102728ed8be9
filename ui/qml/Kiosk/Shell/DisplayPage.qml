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

    //: Page of colours and letters: the lead
    lead: qsTr("Jede Wahl gilt sofort und bis zum Beenden.")
    //: Page of colours and letters
    title: qsTr("Darstellung")

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
            iconName: "motion_photos_off"
            objectName: "movement"
            on: page.viewModel.lessMovement
            //: Switch: pages stand still
            text: qsTr("Weniger Bewegung")

            onClicked: page.viewModel.toggleMovement()
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
