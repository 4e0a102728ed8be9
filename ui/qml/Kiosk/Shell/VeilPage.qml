import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Nothing of the page is left to read. It comes back with the one button, and with nothing else.
ShorePage {
    id: page

    required property VeilViewModel viewModel
    required property FrameViewModel frame

    centred: true
    //: Veil over a page: the lead
    lead: qsTr("Niemand kann jetzt mitlesen. Es geht nichts verloren.")
    low: true
    //: Veil over a page
    title: qsTr("Seite verborgen")

    reading: Item {
        height: closedEye.height + closedEye.y
        width: parent.width

        Icon {
            id: closedEye

            anchors.horizontalCenter: parent.horizontalCenter
            colour: Theme.muted
            name: "visibility_off"
            size_mm: Theme.lowReach && Theme.landscape ? 40 : Theme.roomy ? 72 : 84
            y: Theme.mm(Theme.lowReach && Theme.landscape ? 0 : 8)
        }
    }

    Column {
        spacing: Theme.mm(12)
        width: parent.width

        KioskButton {
            focus: true
            iconName: "visibility"
            implicitHeight: Theme.mm(72)
            look: KioskButton.Look.Filled
            objectName: "lift"
            //: Veil over a page: the big button that shows the page again
            text: qsTr("Weiter anzeigen")
            type: "heading"
            width: parent.width

            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            onClicked: page.viewModel.lift()
        }
        KioskText {
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            //: Veil over a page: small print. Beenden is the button in the bar
            text: qsTr("„Beenden“ löscht alles.")
            width: parent.width
        }
    }
}
