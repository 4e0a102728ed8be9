pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The appointment, confirmed by the city: hour, day, place, code; and how to take it along.
ShorePage {
    id: page

    required property BookedViewModel viewModel
    required property FrameViewModel frame
    readonly property bool mail: viewModel.byMail

    lead: mail ?
    //: The appointment counts only once a mail was answered
    qsTr("Wir haben Ihnen eine E-Mail geschickt. Erst wenn Sie dort bestätigen, gilt der Termin.") :
    //: Under "Ihr Termin ist gebucht."
    qsTr("Bitte kommen Sie fünf Minuten früher.")
    picture: "envelope"
    step: mail ? 4 : 5
    title: mail ?
    //: Title: a mail must be answered
    qsTr("Fast fertig: Bitte E-Mail bestätigen.") :
    //: Title: the city has confirmed it
    qsTr("Ihr Termin ist gebucht.")

    PagedColumn {
        anchors.fill: parent

        AppointmentCard {
            confirmed: page.mail ? "" : page.viewModel.confirmed
            day: page.viewModel.day
            hour: page.viewModel.hour
            lines: [page.viewModel.place, page.viewModel.address]
            payload: page.viewModel.payload
        }
        NumbersCard {
            callNumber: page.viewModel.callNumber
            key: page.viewModel.key
            number: page.viewModel.number
        }
        ListRow {
            property bool wanted: page.viewModel.bring > 0

            iconName: "checklist"
            leads: false
            //: Row on the page of the appointment
            line: page.viewModel.prints ? qsTr("Die Liste steht auf dem Zettel.") : ""
            //: Row on the page of the appointment: %1 is a number of things
            title: qsTr("%1 Dinge bringen Sie mit").arg(page.viewModel.bring)
            touchable: false
        }
        ListRow {
            iconName: "print"
            //: Row on the page of the appointment: prints it; without a printer it says what to do
            line: page.viewModel.prints ? qsTr("Mit allem, was Sie mitbringen. Ohne Ihren Namen.") : qsTr("Heute kein Druck. Fotografieren Sie bitte den Code oben.")
            objectName: "slip"
            //: Row on the page of the appointment
            title: qsTr("Zettel drucken")
            touchable: page.viewModel.prints
            leads: page.viewModel.prints

            onChosen: page.viewModel.printSlip()
        }
    }

    actions: [
        KioskButton {
            iconName: "home"
            objectName: "home"
            //: Goes to the home screen
            text: qsTr("Noch etwas erledigen")

            onClicked: page.viewModel.home()
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "finish"
            //: Ends the session after a booking
            text: qsTr("Fertig")

            onClicked: page.viewModel.finish()
        }
    ]
}
