pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Everything a case needs, to be ticked. The answer and the sum stand below and never leave the page.
ShorePage {
    id: page

    required property ChecklistViewModel viewModel
    required property FrameViewModel frame
    // A low and wide hand: the buttons to turn pages stand beside the sum.
    readonly property bool wide: Theme.lowReach && Theme.landscape
    // With the largest letters, or on a low hand, answer and sum share one card, so that more rows fit.
    readonly property bool tight: Theme.textSize === 4 || wide || Theme.roomy && Theme.lowReach
    readonly property bool misses: viewModel.answer === "missing"
    //: Before the sum
    readonly property string together: qsTr("Das kostet es zusammen")

    kicker: viewModel.service
    lead: Theme.textSize === 4 ? viewModel.service :
    //: Under the title of the list to tick
    qsTr("Tippen Sie an, was Sie dabeihaben. Wir sagen Ihnen, was noch fehlt.")
    mark: viewModel.mark
    note: viewModel.source
    picture: "envelope"
    //: Title of the list to tick
    title: qsTr("Habe ich alles?")

    PagedColumn {
        id: column

        anchors.bottom: below.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        pagerElsewhere: page.wide

        Banner {
            property bool wanted: page.viewModel.stale !== ""

            iconName: "warning"
            look: "warning"
            title: page.viewModel.stale
        }
        CaseRow {
            property bool wanted: page.viewModel.case !== ""

            text: page.viewModel.case

            onChosen: page.viewModel.openPage("case")
        }
        Repeater {
            model: page.viewModel.rows

            TickRow {
                required property var modelData

                line: modelData.line
                objectName: "tick-" + modelData.id
                ticked: page.viewModel.ticked.includes(modelData.id)
                title: modelData.title

                onChosen: page.viewModel.tick(modelData.id)
            }
        }
        KioskText {
            property bool wanted: !Theme.landscape && !Theme.roomy

            color: Theme.muted
            text: page.viewModel.source
            type: "caption"
        }
    }
    Pager {
        id: pager

        anchors.left: parent.left
        anchors.verticalCenter: below.verticalCenter
        column: column
        visible: page.wide && column.pages > 1
        width: Math.floor((parent.width - Theme.gap) / 2)
    }
    Column {
        id: below

        anchors.bottom: parent.bottom
        anchors.left: pager.visible ? pager.right : parent.left
        anchors.leftMargin: pager.visible ? Theme.gap : 0
        anchors.right: parent.right
        spacing: Theme.gap

        AnswerCard {
            answered: page.tight || page.viewModel.answer !== "open"
            iconName: page.viewModel.answerIcon
            leads: page.tight || page.misses
            line: page.tight ? "" : page.viewModel.answerLine
            look: page.viewModel.answer
            objectName: page.misses || !page.tight ? "answer" : "costs"
            title: !page.tight ? page.viewModel.answerTitle : page.viewModel.answer === "open" ? page.together : page.viewModel.answerShort
            value: page.tight ? page.viewModel.sum : ""
            width: parent.width

            onChosen: page.viewModel.openPage(page.misses ? "missing" : "costs")
        }
        SumCard {
            leads: true
            line: page.viewModel.sumLine
            objectName: page.tight ? "" : "costs"
            title: page.together
            value: page.viewModel.sum
            visible: !page.tight
            width: parent.width

            onChosen: page.viewModel.openPage("costs")
        }
    }

    actions: [
        KioskButton {
            iconName: "qr_code_2"
            objectName: "phone"
            //: Takes the list along as a code
            text: qsTr("Aufs Handy")

            onClicked: page.viewModel.openPage("phone")
        },
        KioskButton {
            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            look: KioskButton.Look.Filled
            objectName: "print"
            resting: !page.viewModel.prints
            text: page.viewModel.prints ?
            //: Takes the list along on paper
            qsTr("Liste drucken") :
            //: The printer does not work now
            qsTr("Kein Druck")

            onClicked: page.viewModel.printSlip()
        }
    ]
}
