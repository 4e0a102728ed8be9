import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What this page wants, who else helps, how the machine works, and what a city must say.
ShorePage {
    id: page

    required property HelpViewModel viewModel
    required property FrameViewModel frame

    lead: viewModel.pageHelp === "" ?
    //: Help page: lead when one came from the home screen
    qsTr("Tippen Sie auf eine Kachel, oder suchen Sie mit eigenen Worten.") : viewModel.pageHelp
    //: Help page
    title: qsTr("Hilfe")

    PagedColumn {
        anchors.fill: parent
        joined: true

        ListRow {
            iconName: "touch_app"
            objectName: "help-operating"
            squareIcon: Theme.textSize < 3
            //: Help: leads to a page on how to use the machine
            title: qsTr("So bedienen Sie den Kiosk")

            onChosen: page.viewModel.read("operating")
        }
        ListRow {
            iconName: "call"
            leads: false
            line: page.viewModel.telephoneLine
            objectName: "help-telephone"
            squareIcon: Theme.textSize < 3
            //: Help: telephone, %1 is the number
            title: qsTr("Telefon %1").arg(page.viewModel.telephone)
            touchable: false
        }
        ListRow {
            property bool wanted: page.viewModel.officeLine !== ""

            iconName: "person"
            leads: false
            line: page.viewModel.officeLine
            objectName: "help-office"
            squareIcon: Theme.textSize < 3
            //: Help: somebody in this house
            title: qsTr("Jemanden hier im Haus fragen")
            touchable: false
        }
        ListRow {
            iconName: "shield_person"
            objectName: "help-privacy"
            squareIcon: Theme.textSize < 3
            //: Help: privacy notice
            title: qsTr("Ihre Daten")

            onChosen: page.viewModel.read("privacy")
        }
        ListRow {
            iconName: "accessibility_new"
            objectName: "help-accessibility"
            squareIcon: Theme.textSize < 3
            //: Help: accessibility statement
            title: qsTr("Barrierefreiheit")

            onChosen: page.viewModel.read("accessibility")
        }
        ListRow {
            iconName: "gavel"
            objectName: "help-imprint"
            squareIcon: Theme.textSize < 3
            //: Help: imprint
            title: qsTr("Impressum")

            onChosen: page.viewModel.read("imprint")
        }
    }

    actions: KioskButton {
        iconName: "check"
        look: KioskButton.Look.Filled
        objectName: "done"
        //: Leaves the help page
        text: qsTr("Weiter")

        onClicked: page.viewModel.leave()
    }
}
