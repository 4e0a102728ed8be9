import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A page with a personal field and one that is not, for tests: what a journey with contact data does.
ShorePage {
    id: page

    required property var viewModel
    required property FrameViewModel frame

    title: "Wie heißen Sie?"

    TextField {
        id: name

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        hint: "Vorname und Nachname"
        iconName: "person"
        name: "Ihr Name"
        objectName: "name"
        personal: true

        Component.onCompleted: {
            text = page.viewModel.name;
            input.forceActiveFocus();
        }
        onTextChanged: page.viewModel.name = text
    }
    TextField {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
        hint: "E-Mail"
        iconName: "mail"
        name: "Ihre E-Mail"
        objectName: "mail"
        personal: true

        Component.onCompleted: text = page.viewModel.mail
        onTextChanged: page.viewModel.mail = text
    }
    Keyboard {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        deed: "Weiter"
        layoutData: page.frame.keyboard
        short: Theme.roomy || Theme.lowReach
        target: name.input
        visible: !(Theme.lowReach && Theme.landscape)
    }
}
