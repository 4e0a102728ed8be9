pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The number fills the card; under it what the printer said; then how long, where, and a code.
ShorePage {
    id: page

    required property WaitingNumberViewModel viewModel
    required property FrameViewModel frame
    readonly property bool printing: viewModel.phase === "printing"
    readonly property bool done: viewModel.phase === "done"
    readonly property bool failed: viewModel.phase === "failed" || viewModel.phase === "unknown"
    readonly property bool beside: !(Theme.roomy && !Theme.landscape)

    kicker: viewModel.office
    //: Under the title while the number is on no paper
    lead: page.failed || viewModel.phase === "none" ? qsTr("Merken Sie sich die Nummer, oder fotografieren Sie sie.") : ""
    picture: Theme.lowReach ? "" : "ticket"
    //: Title of the page with the number that was drawn
    title: qsTr("Das ist Ihre Nummer.")

    // In low reach the number, which nobody touches, stands above the shore.
    reading: Loader {
        active: Theme.lowReach
        height: active ? Math.max(0, page.shoreEnd - page.shoreWidth - page.textTop - (parent?.y ?? 0) - Theme.mm(6)) : 0
        sourceComponent: card
        visible: active
        width: parent?.width ?? 0
    }

    Component {
        id: card

        NumberCard {
            number: page.viewModel.number
            phase: page.viewModel.phase
            reason: page.viewModel.reason
            // Alone on its page where the rest does not fit beneath it.
            room: Math.round(!page.beside ? column.height - (column.pages > 1 ? Theme.button + Theme.gap : 0) : column.height * 0.5)
        }
    }
    PagedColumn {
        id: column

        anchors.fill: parent

        Loader {
            property bool wanted: !Theme.lowReach

            active: wanted
            sourceComponent: card
        }
        GridLayout {
            columnSpacing: Theme.gap
            columns: page.beside ? 2 : 1
            rowSpacing: Theme.mm(5)
            uniformCellWidths: page.beside

            FigureCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                label: page.viewModel.waitLabel
                note: page.viewModel.ahead
                value: page.viewModel.wait
            }
            FigureCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                label: page.viewModel.placeLabel
                note: page.viewModel.placeNote
                value: page.viewModel.place
            }
        }
        CodeCard {
            payload: page.viewModel.payload
        }
    }

    actions: [
        KioskButton {
            property bool wanted: page.viewModel.reason !== "PRINTER_NOT_CONFIGURED" && (page.viewModel.prints || page.viewModel.phase !== "none")

            iconName: "print"
            look: page.failed && page.viewModel.prints ? KioskButton.Look.Filled : KioskButton.Look.Outlined
            objectName: "again"
            resting: !page.viewModel.prints
            text: page.viewModel.phase === "none" ?
            //: Prints the number that stands on the screen
            qsTr("Doch drucken") : page.viewModel.prints ?
            //: Prints the number once more
            qsTr("Noch einmal drucken") :
            //: The printer does not work now
            qsTr("Kein Druck")
            working: page.printing

            onClicked: page.viewModel.again()
        },
        KioskButton {
            iconName: "check"
            look: page.failed && page.viewModel.prints ? KioskButton.Look.Outlined : KioskButton.Look.Filled
            objectName: "done"
            resting: page.printing
            //: Ends: the citizen has the number
            text: qsTr("Ich habe meine Nummer")

            onClicked: page.viewModel.leave()
        }
    ]
}
