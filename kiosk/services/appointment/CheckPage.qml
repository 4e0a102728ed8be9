pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import "../../booked"

// Countdown first, then all answers, each with "Ändern"; only then it is booked.
ShorePage {
    id: page

    required property CheckViewModel viewModel
    required property FrameViewModel frame
    // Half a lying screen: the countdown stands above the shore, and one button shows the other answers.
    readonly property bool tight: Theme.lowReach && Theme.landscape

    kicker: viewModel.kicker
    //: Under the title of the page of all answers
    lead: tight && Theme.roomy ? "" : qsTr("Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.")
    step: 4
    //: Title of the page of all answers
    title: qsTr("Stimmt alles?")

    reading: HoldCard {
        seconds: page.viewModel.seconds
        secondsLeft: page.viewModel.secondsLeft
        timeLeft: page.viewModel.left
        urgent: page.viewModel.urgent
        visible: page.tight
        width: parent?.width ?? 0
    }

    HoldCard {
        id: hold

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        timeLeft: page.viewModel.left
        seconds: page.viewModel.seconds
        secondsLeft: page.viewModel.secondsLeft
        urgent: page.viewModel.urgent
        visible: !page.tight
    }
    PagedColumn {
        id: answers

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: page.tight ? parent.top : hold.bottom
        anchors.topMargin: page.tight ? 0 : Theme.gap
        pagerElsewhere: page.tight

        Repeater {
            model: page.viewModel.rows

            AnswerRow {
                required property var modelData

                answer: modelData

                onChanged: page.viewModel.change(modelData.id)
            }
        }
        Banner {
            property bool wanted: page.viewModel.note !== ""

            title: page.viewModel.note
        }
        RowLayout {
            spacing: Theme.mm(5)

            Icon {
                colour: Theme.text
                name: "lock"
                size_mm: Theme.roomy ? 10 : 7
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                //: Under all answers
                text: qsTr("Ihre Angaben gehen nur an das Amt. Der Kiosk behält nichts davon.")
            }
            KioskButton {
                Accessible.name: Appearance.masked ?
                //: Name of the button that shows the answers again
                qsTr("Angaben zeigen") :
                //: Name of the button that shows dots instead of the answers
                qsTr("Angaben verdecken")
                iconName: Appearance.masked ? "visibility" : "visibility_off"
                look: KioskButton.Look.Tinted
                objectName: "mask"
                text: Appearance.masked ?
                //: Shows the answers again
                qsTr("Zeigen") :
                //: Shows bars instead of the answers
                qsTr("Verbergen")

                onClicked: Appearance.toggleMask()
            }
        }
    }

    actions: [
        KioskButton {
            property bool wanted: page.tight && answers.pages > 1

            iconName: "arrow_downward"
            objectName: "cycle"
            //: Shows the next answers: %1 page, %2 pages
            text: qsTr("Weitere (%1 von %2)").arg(answers.page + 1).arg(answers.pages)

            onClicked: answers.cycle()
        },
        KioskButton {
            property bool wanted: !page.tight || answers.pages === 1

            iconName: "close"
            objectName: "dontBook"
            //: Leaves without booking
            text: qsTr("Nicht buchen")

            onClicked: page.viewModel.dontBook()
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "book"
            text: page.viewModel.working ?
            //: On the button while the city is asked to book
            qsTr("Wird gebucht") :
            //: Books the appointment
            qsTr("Termin verbindlich buchen")
            working: page.viewModel.working

            onClicked: page.viewModel.book()
        }
    ]
}
