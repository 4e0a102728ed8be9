pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import "../../booked"

// The appointment, confirmed by the city: hour, day, place, code; and how to take it along.
ShorePage {
    id: page

    required property BookedViewModel viewModel
    required property FrameViewModel frame
    readonly property bool mail: viewModel.byMail
    // Half a screen: the appointment stands above the shore, and one button shows what is below.
    readonly property bool tight: Theme.lowReach && (Theme.landscape || Theme.textSize === 4)

    lead: tight && Theme.roomy && !mail ? "" : mail ?
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

    reading: AppointmentCard {
        confirmed: ""
        day: page.viewModel.day
        hour: page.viewModel.hour
        lines: [page.viewModel.place]
        payload: page.viewModel.payload
        visible: page.tight
        width: parent?.width ?? 0
    }

    PagedColumn {
        id: below

        anchors.fill: parent
        pagerElsewhere: page.tight

        AppointmentCard {
            property bool wanted: !page.tight

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
        KioskText {
            property bool wanted: !page.tight

            Accessible.role: Accessible.Heading
            //: Heading on the page of the appointment
            text: qsTr("Was möchten Sie mitnehmen?")
            type: "heading"
        }
        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.textSize === 4 && !Theme.landscape ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            TakeTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: "print"
                line: page.viewModel.prints ?
                //: Under the tile that prints the appointment
                qsTr("mit allem, was Sie mitbringen") :
                //: Under the tile that prints the appointment, without a printer
                qsTr("Heute kein Druck. Bitte fotografieren.")
                objectName: "slip"
                picture: "receipt"
                //: Tile: prints the appointment
                title: qsTr("Zettel drucken")
                touchable: page.viewModel.prints

                onChosen: page.viewModel.printSlip()
            }
            TakeTile {
                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: "qr_code_2"
                //: Under the tile that says to take a photo of the code
                line: qsTr("er steht hier oben")
                picture: "phone-qr"
                //: Tile: says to take a photo of the code
                title: qsTr("Code fotografieren")
                touchable: false
            }
        }
    }

    actions: [
        KioskButton {
            property bool wanted: page.tight && below.pages > 1

            iconName: "arrow_downward"
            objectName: "cycle"
            //: Shows more about an appointment: %1 page, %2 pages
            text: qsTr("Mehr (%1 von %2)").arg(below.page + 1).arg(below.pages)

            onClicked: below.cycle()
        },
        KioskButton {
            property bool wanted: !page.tight || below.pages === 1

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
