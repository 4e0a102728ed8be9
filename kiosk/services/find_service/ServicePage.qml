pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A service: what it is, the case, the figures, what to bring, where to go, take it along.
ShorePage {
    id: page

    required property ServiceViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: Theme.roomy ? viewModel.leadShort : viewModel.lead
    mark: viewModel.mark
    note: viewModel.source
    picture: viewModel.picture
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent

        Banner {
            property bool wanted: page.viewModel.stale !== ""

            iconName: "warning"
            look: "warning"
            title: page.viewModel.stale
        }
        Repeater {
            model: page.viewModel.questions

            CaseSwitch {
                required property var modelData

                question: modelData

                onAnswered: option => page.viewModel.answer(modelData.id, option)
            }
        }
        Figures {
            figures: page.viewModel.figures
        }
        ServiceCards {
            property bool wanted: !Theme.roomy

            viewModel: page.viewModel
        }
        ServiceWays {
            property bool wanted: Theme.roomy

            viewModel: page.viewModel
        }
        ServiceMore {
            property bool wanted: !Theme.roomy && (page.viewModel.online !== "" || page.viewModel.hasSteps || page.viewModel.hasBackground)

            viewModel: page.viewModel
        }
        KioskText {
            property bool wanted: !Theme.landscape && !Theme.roomy

            color: Theme.muted
            text: page.viewModel.source
            type: "caption"
        }
    }

    actions: [
        KioskButton {
            iconName: "qr_code_2"
            objectName: "phone"
            //: Takes the service along as a code
            text: qsTr("Aufs Handy")

            onClicked: page.viewModel.toPhone()
        },
        KioskButton {
            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            look: KioskButton.Look.Filled
            objectName: "print"
            resting: !page.viewModel.prints
            text: page.viewModel.prints ?
            //: Takes the service along on paper
            qsTr("Zettel drucken") :
            //: The printer does not work now
            qsTr("Kein Druck")

            onClicked: page.viewModel.printSlip()
        }
    ]
}
