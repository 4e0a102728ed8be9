import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One field of the form: question, what is wrong above the field, keyboard.
ShorePage {
    id: page

    required property FormFieldViewModel viewModel
    required property FrameViewModel frame
    // Half a lying screen: the buttons stand beside the field, and what is wrong with it above the shore.
    readonly property bool tight: Theme.lowReach && Theme.landscape

    kicker: viewModel.kicker
    lead: viewModel.lead
    step: 3
    title: viewModel.title

    reading: KioskText {
        readonly property bool wrong: page.tight && page.viewModel.problem !== ""

        color: wrong ? Theme.danger : page.viewModel.urgent ? Theme.warning : Theme.muted
        objectName: "held"
        text: wrong ? page.viewModel.problem : page.viewModel.held
        type: wrong ? "label" : "body"
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
        visible: title !== "" && !page.tight
    }
    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: page.tight ? deeds.left : parent.right
        anchors.rightMargin: page.tight ? Theme.gap : 0
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

        anchors.right: parent.right
        anchors.top: page.tight ? parent.top : field.bottom
        anchors.topMargin: page.tight ? 0 : Theme.mm(5)
        spacing: Theme.gap

        width: page.tight ? Math.round(parent.width * (skip.visible ? 0.5 : 0.25)) : parent.width

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

            height: Math.max(implicitHeight, page.tight ? field.height : 0, skip.visible ? skip.implicitHeight : 0)
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
        deed: qsTr("Fertig")
        keyHeight: Theme.mm(Theme.lowReach && Theme.landscape && Theme.roomy ? 20 : Theme.landscape ? 23 : 25)
        layoutData: page.frame.keyboard
        plainDeed: true
        short: Theme.roomy || Theme.lowReach
        target: field.input

        onAccepted: page.viewModel.done()
    }
}
