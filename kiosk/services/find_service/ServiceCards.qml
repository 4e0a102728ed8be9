pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What to bring and where to go, side by side.
RowLayout {
    id: cards

    required property ServiceViewModel viewModel
    readonly property int half: Math.floor((width - spacing) / 2)

    spacing: Theme.gap

    Card {
        id: bring

        Layout.alignment: Qt.AlignTop
        Layout.fillHeight: true
        Layout.preferredWidth: cards.viewModel.office.name === undefined ? cards.width : Math.round(cards.half * (Theme.landscape ? 1 : 1.05))
        implicitHeight: documents.implicitHeight + 2 * padding
        spacing: 0

        ColumnLayout {
            id: documents

            spacing: Theme.mm(5)
            width: parent.width

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                //: Heading of the card of documents
                text: qsTr("Das bringen Sie mit")
                type: "heading"
            }
            Repeater {
                model: cards.viewModel.documents

                Paper {
                    required property var modelData

                    Layout.fillWidth: true
                    iconName: modelData.icon
                    line: modelData.line
                    text: modelData.title
                }
            }
            KioskText {
                Layout.fillWidth: true
                //: A service for which nothing has to be brought
                text: cards.viewModel.documentsUnknown !== "" ? cards.viewModel.documentsUnknown : qsTr("Nichts. Kommen Sie einfach vorbei.")
                visible: cards.viewModel.documents.length === 0
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                //: Under the first documents; %n is how many more there are
                text: qsTr("%n weitere", "", cards.viewModel.moreDocuments)
                visible: cards.viewModel.moreDocuments > 0
            }
            KioskButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.mm(2)
                iconName: "check_circle"
                look: KioskButton.Look.Tinted
                objectName: "checklist"
                //: Leads to the list of all documents, to be ticked
                text: qsTr("Habe ich alles?")
                visible: cards.viewModel.documents.length > 0

                onClicked: cards.viewModel.toChecklist()
            }
        }
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        implicitHeight: place.implicitHeight + 2 * padding
        visible: cards.viewModel.office.name !== undefined

        ColumnLayout {
            id: place

            spacing: Theme.mm(3)
            width: parent.width

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.bottomMargin: Theme.mm(2)
                Layout.fillWidth: true
                //: Heading of the card of the office
                text: qsTr("Hier gehen Sie hin")
                type: "heading"
            }
            OfficeLines {
                Layout.fillWidth: true
                office: cards.viewModel.office
            }
            KioskButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.mm(4)
                iconName: "location_on"
                look: KioskButton.Look.Tinted
                objectName: "offices"
                //: Leads to the other offices
                text: qsTr("Andere Ämter")
                visible: cards.viewModel.moreOffices > 0

                onClicked: cards.viewModel.openPart("offices")
            }
        }
    }
}
