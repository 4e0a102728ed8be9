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

    kicker: viewModel.kicker
    //: Under the title of the page of all answers
    lead: qsTr("Prüfen Sie bitte Ihre Angaben. Erst danach wird der Termin gebucht.")
    step: 4
    //: Title of the page of all answers
    title: qsTr("Stimmt alles?")

    HoldCard {
        id: hold

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        timeLeft: page.viewModel.left
        seconds: page.viewModel.seconds
        secondsLeft: page.viewModel.secondsLeft
        urgent: page.viewModel.urgent
    }
    PagedColumn {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: hold.bottom
        anchors.topMargin: Theme.gap

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
