pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A list to choose from: life situations, or the services of one that ask for papers.
ShorePage {
    id: page

    required property ChecklistChoiceViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: viewModel.lead
    picture: "envelope"
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent
        joined: true

        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData

                iconName: modelData.icon
                line: Theme.textSize === 4 ? "" : modelData.line
                mark: modelData.mark
                objectName: "row-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.open(modelData.id)
            }
        }
        ListRow {
            property bool wanted: page.viewModel.rows.length === 0

            iconName: "call"
            leads: false
            //: In an empty list of services that ask for papers
            title: qsTr("Hier steht noch nichts. Fragen Sie unter 115.")
            touchable: false
        }
    }
}
