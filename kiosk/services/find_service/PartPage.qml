pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One part of a service with a heading of its own: documents, offices, procedure, background.
ShorePage {
    id: page

    required property PartViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.title
    lead: Theme.textSize === 4 ? viewModel.title : ""
    note: viewModel.note
    title: viewModel.heading

    PagedColumn {
        anchors.fill: parent

        Repeater {
            model: page.viewModel.part === "offices" ? page.viewModel.rows : []

            Card {
                id: office

                required property var modelData

                implicitHeight: lines.implicitHeight + 2 * padding

                OfficeLines {
                    id: lines

                    all: true
                    office: office.modelData
                    width: parent.width
                }
            }
        }
        Repeater {
            model: page.viewModel.part === "offices" ? [] : page.viewModel.rows

            PartRow {
                required property var modelData

                iconName: modelData.icon
                line: modelData.line
                number: modelData.number ?? ""
                text: modelData.title
            }
        }
        Card {
            property bool wanted: page.viewModel.rows.length === 0 && page.viewModel.sources.length === 0

            KioskText {
                //: A part of a service that has no content
                text: qsTr("Hier ist nichts nötig. Fragen beantwortet Telefon 115.")
                type: "label"
                width: parent.width
            }
        }
        Repeater {
            model: page.viewModel.sources

            SourceRow {
                required property var modelData

                label: modelData.label
                text: modelData.text
            }
        }
        KioskText {
            property bool wanted: !Theme.landscape

            color: Theme.muted
            text: page.viewModel.note
            type: "caption"
        }
    }

    actions: KioskButton {
        iconName: "arrow_back"
        objectName: "done"
        //: Leaves a part of a service
        text: qsTr("Zurück zur Leistung")

        onClicked: page.viewModel.leave()
    }
}
