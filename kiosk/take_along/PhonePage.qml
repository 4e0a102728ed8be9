import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The service as a code for the phone.
ShorePage {
    id: page

    required property PhoneViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.title
    lead: viewModel.needsNet ?
    //: Page with a code that is a link
    qsTr("Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet die Seite der Stadt.") :
    //: Page with a code that holds the text itself
    qsTr("Halten Sie die Kamera Ihres Handys auf den Code. Er enthält alles, auch ohne Internet.")
    picture: "phone-qr"
    //: Page with a code for the phone
    title: qsTr("Aufs Handy")

    Banner {
        id: stale

        iconName: "warning"
        look: "warning"
        title: page.viewModel.stale
        visible: title !== ""
        height: implicitHeight
        width: parent.width
    }
    PhoneCard {
        readonly property real room: parent.height - y

        y: stale.visible ? stale.height + Theme.gap : 0
        height: Math.min(room, Math.max(implicitHeight, Theme.mm(Theme.landscape ? 170 : 200)))
        link: page.viewModel.link
        most: Theme.lowReach ? Math.min(Theme.mm(160), room - Theme.mm(20)) : Math.min(room - Theme.mm(20), Theme.mm(narrow ? 130 : 160))
        payload: page.viewModel.payload
        subject: page.viewModel.title
        width: parent.width
    }

    actions: KioskButton {
        iconName: "check"
        look: KioskButton.Look.Filled
        objectName: "done"
        //: The code has been photographed
        text: qsTr("Ich habe es")

        onClicked: page.viewModel.leave()
    }
}
