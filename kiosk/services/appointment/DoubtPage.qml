import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The answer to a booking never came: nobody knows yet, and nothing is sent a second time.
ShorePage {
    id: page

    required property DoubtViewModel viewModel
    required property FrameViewModel frame

    //: The answer to a booking never came
    lead: qsTr("Das Amt hat nicht geantwortet. Wir fragen nach, bis es klar ist. Bitte buchen Sie nicht noch einmal.")
    picture: "bridge"
    widePicture: true
    title: viewModel.asking ?
    //: Title while the city is asked whether it booked
    qsTr("Wir prüfen, ob gebucht wurde.") :
    //: Title: nobody knows whether it was booked
    qsTr("Wir wissen noch nicht, ob gebucht wurde.")

    PagedColumn {
        anchors.fill: parent

        Card {
            property bool wanted: page.viewModel.asking

            Dots {}
        }
        Banner {
            iconName: "help"
            line: page.viewModel.place
            look: "warning"
            //: An appointment that may be booked: %1 is day and time
            title: qsTr("Vielleicht gebucht: %1").arg(page.viewModel.when)
        }
        ListRow {
            iconName: "badge"
            leads: false
            //: Under the number of an appointment that may be booked
            line: qsTr("Schreiben Sie die Nummer bitte ab. Damit kann das Amt nachsehen.")
            objectName: "number"
            //: %1 is the number of an appointment
            title: qsTr("Nummer %1").arg(page.viewModel.number)
            touchable: false
        }
        ListRow {
            iconName: "call"
            leads: false
            line: page.viewModel.telephoneLine
            //: %1 is a number
            title: qsTr("Telefon %1").arg(page.viewModel.telephone)
            touchable: false
        }
    }

    actions: [
        KioskButton {
            iconName: "refresh"
            objectName: "again"
            //: Asks the city once more whether it booked
            text: qsTr("Jetzt nachfragen")
            working: page.viewModel.asking

            onClicked: page.viewModel.again()
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "finish"
            //: Leaves the page of a booking that nobody knows of
            text: qsTr("Ich habe die Nummer")

            onClicked: page.viewModel.finish()
        }
    ]
}
