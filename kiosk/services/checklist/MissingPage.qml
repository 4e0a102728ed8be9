pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What is missing: where to get each thing, what that costs, and the service that issues it.
ShorePage {
    id: page

    required property ChecklistMissingViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.service
    lead: Theme.textSize === 4 ? viewModel.service :
    //: Under the title of the page of what is missing
    qsTr("So bekommen Sie es.")
    picture: "envelope"
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent

        Repeater {
            model: page.viewModel.rows

            MissingCard {
                required property var modelData

                need: modelData

                onChosen: page.viewModel.openService(modelData.service)
            }
        }
    }

    actions: KioskButton {
        iconName: "arrow_back"
        objectName: "done"
        //: Leaves the page of what is missing
        text: qsTr("Zurück zur Liste")

        onClicked: page.viewModel.leave()
    }
}
