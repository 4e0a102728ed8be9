import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One field of the form: question, what is wrong above the field, keyboard.
ShorePage {
    id: page

    required property FormFieldViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: viewModel.lead
    step: 3
    title: viewModel.title

    reading: KioskText {
        color: page.viewModel.urgent ? Theme.warning : Theme.muted
        objectName: "held"
        text: page.viewModel.held
        width: parent?.width ?? 0
    }

    Banner {
        id: problem

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        iconName: "error"
        look: "danger"
        objectName: "problem"
        title: page.viewModel.problem
        visible: title !== ""
    }
    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: problem.visible ? problem.bottom : parent.top
        anchors.topMargin: problem.visible ? Theme.mm(4) : 0
        hint: page.viewModel.hint
        iconName: page.viewModel.field === "email" ? "mail" : page.viewModel.field === "telephone" ? "call" : "badge"
        name: page.viewModel.name
        objectName: "input"
        personal: true

        Component.onCompleted: {
            input.maximumLength = page.viewModel.longest;
            text = page.viewModel.value;
            input.forceActiveFocus();
        }
        onAccepted: page.viewModel.done()
        onTextChanged: page.viewModel.type(text)
    }
    Row {
        id: deeds

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.mm(5)
        spacing: Theme.gap

        readonly property int share: skip.visible ? Math.floor((width - spacing) / 2) : width

        KioskButton {
            id: skip

            height: goOn.height
            objectName: "skip"
            text: page.viewModel.skip
            visible: text !== ""
            width: deeds.share

            onClicked: page.viewModel.leaveOut()
        }
        KioskButton {
            id: goOn

            height: Math.max(implicitHeight, skip.visible ? skip.implicitHeight : 0)
            look: KioskButton.Look.Filled
            objectName: "goOn"
            //: Goes on from a field of the form
            text: qsTr("Weiter")
            trailingIcon: "arrow_forward"
            width: deeds.share

            onClicked: page.viewModel.done()
        }
    }
    Keyboard {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        //: Key that ends typing in a form
        deed: qsTr("Weiter")
        keyHeight: Theme.mm(Theme.lowReach && Theme.landscape && Theme.roomy ? 20 : Theme.landscape ? 23 : 25)
        layoutData: page.frame.keyboard
        plainDeed: true
        short: Theme.roomy || Theme.lowReach
        target: field.input

        onAccepted: page.viewModel.done()
    }
}
