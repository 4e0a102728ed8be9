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
    // Cards do not fit: large letters, or two questions on a low screen.
    readonly property bool compact: Theme.roomy || (Theme.landscape && viewModel.questions.length > 1)
    readonly property int papers: viewModel.documents.length + viewModel.moreDocuments

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
            property bool wanted: !page.compact

            viewModel: page.viewModel
        }
        // With large letters what stood in cards becomes rows that lead to pages of their own.
        ListRow {
            property bool wanted: page.compact

            iconName: "check_circle"
            line: page.viewModel.documentsUnknown !== "" ? page.viewModel.documentsUnknown : page.papers === 0 ?
            //: Nothing has to be brought
            qsTr("Nichts") :
            //: Number of things to bring
            qsTr("%n Dinge", "", page.papers)
            objectName: page.papers === 0 ? "documents" : "checklist"
            //: With large letters: leads to the documents
            title: qsTr("Was bringe ich mit?")

            onChosen: page.papers === 0 ? page.viewModel.openPart("documents") : page.viewModel.toChecklist()
        }
        ListRow {
            property bool wanted: page.compact && page.viewModel.office.name !== undefined

            iconName: "location_on"
            line: (page.viewModel.office.name ?? "") + (page.viewModel.office.opening ? ", " + page.viewModel.office.opening : "")
            objectName: "offices"
            //: With large letters: leads to the offices
            title: qsTr("Wo muss ich hin?")

            onChosen: page.viewModel.openPart("offices")
        }
        ListRow {
            property bool wanted: page.compact && (page.viewModel.hasSteps || page.viewModel.hasBackground)

            iconName: "format_list_numbered"
            //: Under "More about it": procedure, notes, legal sources
            line: qsTr("Ablauf, Hinweise, Recht")
            objectName: "more"
            //: With large letters: leads to procedure and legal sources
            title: qsTr("Mehr dazu")

            onChosen: page.viewModel.openPart("more")
        }
        ListRow {
            property bool wanted: page.compact && page.viewModel.online !== ""

            iconName: "language"
            objectName: "online"
            title: page.viewModel.online

            onChosen: page.viewModel.toOnline()
        }
        ServiceMore {
            property bool wanted: !page.compact && (page.viewModel.online !== "" || page.viewModel.hasSteps || page.viewModel.hasBackground)

            viewModel: page.viewModel
        }
        ListRow {
            property bool wanted: page.viewModel.books && page.compact

            iconName: "qr_code_2"
            objectName: "phone"
            title: qsTr("Aufs Handy")

            onChosen: page.viewModel.toPhone()
        }
        ListRow {
            property bool wanted: page.viewModel.books && page.compact

            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            objectName: "print"
            title: page.viewModel.prints ? qsTr("Zettel drucken") : qsTr("Kein Druck")

            onChosen: page.viewModel.printSlip()
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
            property bool wanted: !Theme.landscape && !page.compact

            color: Theme.muted
            text: page.viewModel.source
            type: "caption"
        }
    }

    actions: [
        KioskButton {
            property bool wanted: !page.viewModel.books || !page.compact

            iconName: "qr_code_2"
            objectName: "phone"
            //: Takes the service along as a code
            text: qsTr("Aufs Handy")

            onClicked: page.viewModel.toPhone()
        },
        KioskButton {
            property bool wanted: !page.viewModel.books || !page.compact

            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            look: page.viewModel.books ? KioskButton.Look.Outlined : KioskButton.Look.Filled
            objectName: "print"
            resting: !page.viewModel.prints
            text: page.viewModel.prints ?
            //: Takes the service along on paper
            qsTr("Zettel drucken") :
            //: The printer does not work now
            qsTr("Kein Druck")

            onClicked: page.viewModel.printSlip()
        },
        KioskButton {
            property bool wanted: page.viewModel.books

            iconName: "calendar_month"
            look: KioskButton.Look.Filled
            objectName: "appointment"
            //: Leads from a service to its appointments
            text: qsTr("Termin buchen")
            trailingIcon: "arrow_forward"

            onClicked: page.viewModel.toAppointment()
        }
    ]
}
