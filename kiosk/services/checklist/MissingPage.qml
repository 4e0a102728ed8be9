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
    // The list has no place for the sum then.
    readonly property bool summed: Theme.textSize === 4 || Theme.roomy && Theme.lowReach

    kicker: viewModel.service
    lead: Theme.textSize === 4 ? viewModel.service :
    //: Under the title of the page of what is missing
    qsTr("So bekommen Sie es.")
    picture: "envelope"
    title: viewModel.title

    PagedColumn {
        anchors.bottom: page.summed ? sum.top : parent.bottom
        anchors.bottomMargin: page.summed ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Repeater {
            model: page.viewModel.rows

            MissingCard {
                required property var modelData

                need: modelData

                onChosen: page.viewModel.openService(modelData.service)
            }
        }
    }

    SumCard {
        id: sum

        anchors.bottom: parent.bottom
        leads: true
        objectName: page.summed ? "costs" : ""
        //: Before the sum
        title: qsTr("Das kostet es zusammen")
        value: page.viewModel.sum
        visible: page.summed
        width: parent.width

        onChosen: page.viewModel.openCosts()
    }

    actions: KioskButton {
        iconName: "arrow_back"
        objectName: "done"
        //: Leaves the page of what is missing
        text: qsTr("Zurück zur Liste")

        onClicked: page.viewModel.leave()
    }
}
