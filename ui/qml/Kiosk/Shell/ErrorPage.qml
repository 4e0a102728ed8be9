import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Something failed: what happened, what did not, and the ways on.
ShorePage {
    id: page

    required property ErrorViewModel viewModel
    required property FrameViewModel frame

    //: Error page: what happened, and what did not
    lead: qsTr("Im Kiosk ist ein Fehler passiert. Ihre Eingaben sind gelöscht, es wurde nichts verschickt.")
    picture: "bridge"
    widePicture: true
    //: Error page
    title: qsTr("Das hat nicht geklappt.")

    PagedColumn {
        anchors.fill: parent

        KioskText {
            Accessible.role: Accessible.Heading
            //: Error page: heading above the ways on
            text: qsTr("So kommen Sie trotzdem weiter")
            type: "heading"
        }
        ListRow {

            iconName: "call"
            leads: false
            line: page.viewModel.telephoneLine
            squareIcon: Theme.textSize < 3
            //: Error page: telephone, %1 is the number
            title: qsTr("Telefon %1").arg(page.viewModel.telephone)
            touchable: false
        }
        ListRow {

            property bool wanted: page.viewModel.officeLine !== ""

            iconName: "person"
            leads: false
            line: page.viewModel.officeLine
            squareIcon: Theme.textSize < 3
            //: Error page: somebody in this house
            title: qsTr("Jemanden hier im Haus fragen")
            touchable: false
        }
        KioskText {
            color: Theme.muted
            //: Error page, last and small: %1 code, %2 name of the kiosk, %3 time
            text: qsTr("Für die Technik: %1, Kiosk %2, %3 Uhr.").arg(page.viewModel.code).arg(page.viewModel.kiosk).arg(page.viewModel.time)
            type: "caption"
        }
    }

    actions: KioskButton {
        iconName: "home"
        look: KioskButton.Look.Filled
        objectName: "restart"
        //: Error page: begin anew
        text: qsTr("Von vorn beginnen")

        onClicked: page.viewModel.restart()
    }
}
