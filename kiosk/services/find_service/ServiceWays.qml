import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// With large letters: what stood in cards becomes rows that lead to pages of their own.
PagedColumn {
    id: ways

    required property ServiceViewModel viewModel

    implicitHeight: bring.implicitHeight + go.implicitHeight + (more.wanted ? more.implicitHeight : 0) + (steps.wanted ? steps.implicitHeight : 0)
    joined: true

    ListRow {
        id: bring

        iconName: "check_circle"
        line: ways.viewModel.documents.length === 0 ?
        //: Nothing has to be brought
        qsTr("Nichts") :
        //: Number of things to bring
        qsTr("%n Dinge", "", ways.viewModel.documents.length + ways.viewModel.moreDocuments)
        objectName: "documents"
        //: With large letters: leads to the documents
        title: qsTr("Was bringe ich mit?")

        onChosen: ways.viewModel.openPart("documents")
    }
    ListRow {
        id: go

        iconName: "location_on"
        line: (ways.viewModel.office.name ?? "") + (ways.viewModel.office.opening ? ", " + ways.viewModel.office.opening : "")
        objectName: "offices"
        //: With large letters: leads to the offices
        title: qsTr("Wo muss ich hin?")

        onChosen: ways.viewModel.openPart("offices")
    }
    ListRow {
        id: steps

        property bool wanted: ways.viewModel.hasSteps

        iconName: "format_list_numbered"
        objectName: "steps"
        //: Leads to the procedure
        title: qsTr("So läuft es ab")

        onChosen: ways.viewModel.openPart("steps")
    }
    ListRow {
        id: more

        property bool wanted: ways.viewModel.online !== ""

        iconName: "language"
        objectName: "online"
        title: ways.viewModel.online

        onChosen: ways.viewModel.toOnline()
    }
}
