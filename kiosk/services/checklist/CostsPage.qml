pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The fee calculator: what may be added, each part of the sum with its legal source, the sum below.
ShorePage {
    id: page

    required property ChecklistCostsViewModel viewModel
    required property FrameViewModel frame
    // A low and wide hand: the buttons to turn pages stand beside the sum.
    readonly property bool wide: Theme.lowReach && Theme.landscape
    // The parts of the sum, as many on a card as fit a page of large letters.
    readonly property int most: wide || Theme.textSize === 4 ? 2 : Theme.roomy ? 3 : 8
    readonly property var portions: viewModel.parts.filter((part, place) => place % most === 0).map((part, place) => viewModel.parts.slice(place * most, (place + 1) * most))

    kicker: viewModel.service
    lead: Theme.textSize === 4 || viewModel.extras.length === 0 ? viewModel.service :
    //: Under the title of the page of the sum
    qsTr("Tippen Sie an, was dazukommen soll.")
    mark: viewModel.mark
    picture: "envelope"
    //: Title of the page of the sum
    title: qsTr("Was kostet es?")

    PagedColumn {
        id: column

        anchors.bottom: sum.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        pagerElsewhere: page.wide

        KioskText {
            property bool wanted: page.viewModel.extras.length > 0

            Accessible.role: Accessible.Heading
            //: Heading of the extras that may be added
            text: qsTr("Was kommt dazu?")
            type: "heading"
        }
        Repeater {
            model: page.viewModel.extras

            TickRow {
                required property var modelData

                line: modelData.line
                objectName: "extra-" + modelData.id
                ticked: page.viewModel.ticked.includes(modelData.id)
                title: modelData.title

                onChosen: page.viewModel.tick(modelData.id)
            }
        }
        Repeater {
            model: page.portions

            CostLines {
                required property var modelData

                parts: modelData
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
        line: page.viewModel.unsure
        //: Before the sum
        title: qsTr("Zusammen")
        value: page.viewModel.sum
    }

    actions: KioskButton {
        iconName: "arrow_back"
        objectName: "done"
        //: Leaves the page of the sum
        text: qsTr("Zurück zur Liste")

        onClicked: page.viewModel.leave()
    }
}
