import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import "../take_along"

// A no of the city: what happened, what is kept, and the ways that work now.
ShorePage {
    id: page

    required property BookingTroubleViewModel viewModel
    required property FrameViewModel frame

    lead: viewModel.sentence
    picture: "bridge"
    title: viewModel.title
    widePicture: true

    PagedColumn {
        anchors.fill: parent

        Banner {
            iconName: "check_circle"
            look: "success"
            title: page.viewModel.kept
        }
        Banner {
            property bool wanted: title !== ""

            title: page.viewModel.advice
        }
        ListRow {
            iconName: "call"
            line: page.viewModel.telephoneLine
            objectName: "telephone"
            //: %1 is a number
            title: qsTr("Telefon %1").arg(page.viewModel.telephone)

            onChosen: page.viewModel.toTelephone()
        }
        ListRow {
            iconName: "schedule"
            objectName: "offices"
            //: Row on the page of a no: leads to the offices and their hours
            title: qsTr("Ämter und Zeiten")

            onChosen: page.viewModel.toOffices()
        }
        PhoneCard {
            property bool wanted: page.viewModel.link !== ""

            link: page.viewModel.link.replace("https://", "")
            most: Theme.mm(60)
            payload: page.viewModel.link
            //: Beside the code of the page where citizens book on the web
            subject: qsTr("Termine im Internet")
        }
        KioskText {
            color: Theme.muted
            //: Last and small: %1 is a code
            text: qsTr("Für die Technik: %1").arg(page.viewModel.code)
            type: "caption"
        }
    }

    actions: [
        KioskButton {
            iconName: "home"
            objectName: "home"
            //: Goes to the home screen
            text: qsTr("Etwas anderes")

            onClicked: page.viewModel.home()
        },
        KioskButton {
            property bool wanted: page.viewModel.retry

            iconName: "refresh"
            look: KioskButton.Look.Filled
            objectName: "again"
            //: Tries once more what failed
            text: qsTr("Noch einmal versuchen")

            onClicked: page.viewModel.again()
        }
    ]
}
