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
    // A low and wide hand: the buttons to turn pages stand beside the sum.
    readonly property bool wide: Theme.lowReach && Theme.landscape
    // The list has no place for the sum then.
    readonly property bool summed: Theme.textSize === 4 || wide || Theme.roomy && Theme.lowReach

    kicker: viewModel.service
    lead: Theme.textSize === 4 ? viewModel.service :
    //: Under the title of the page of what is missing
    qsTr("So bekommen Sie es.")
    mark: viewModel.mark
    picture: "envelope"
    title: viewModel.title

    PagedColumn {
        id: column

        anchors.bottom: page.summed ? sum.top : parent.bottom
        anchors.bottomMargin: page.summed ? Theme.gap : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        pagerElsewhere: page.wide

        Repeater {
            model: page.viewModel.rows

            MissingCard {
                required property var modelData

                need: modelData

                onChosen: page.viewModel.openService(modelData.service)
            }
        }
    }

    Pager {
        id: pager

        anchors.left: parent.left
        anchors.verticalCenter: sum.verticalCenter
        column: column
        visible: page.wide && column.pages > 1
        width: Math.floor((parent.width - Theme.gap) / 2)
    }
    SumCard {
        id: sum

        anchors.bottom: parent.bottom
        anchors.left: pager.visible ? pager.right : parent.left
        anchors.leftMargin: pager.visible ? Theme.gap : 0
        anchors.right: parent.right
        leads: true
        objectName: page.summed ? "costs" : ""
        //: Before the sum
        title: qsTr("Das kostet es zusammen")
        value: page.viewModel.sum
        visible: page.summed

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
