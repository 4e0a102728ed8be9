import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Number or code of the appointment: what is wrong above the field, the keys below.
ShorePage {
    id: page

    required property ManageEntryViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: viewModel.lead
    picture: "envelope"
    title: viewModel.title

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
        iconName: page.viewModel.letters ? "lock" : "badge"
        name: page.viewModel.name
        objectName: "input"
        personal: true

        Component.onCompleted: {
            // Room for what a scanner types: a link, or a calendar entry.
            input.maximumLength = 4000;
            text = page.viewModel.value;
            input.forceActiveFocus();
        }
        onAccepted: page.viewModel.done()
        onTextChanged: page.viewModel.type(text)
    }
    KioskButton {
        id: goOn

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.mm(5)
        look: KioskButton.Look.Filled
        objectName: "goOn"
        text: page.viewModel.working ?
        //: On the button while the appointment is looked up
        qsTr("Termin wird gesucht") :
        //: Goes on from number or code of an appointment
        qsTr("Weiter")
        trailingIcon: "arrow_forward"
        working: page.viewModel.working

        onClicked: page.viewModel.done()
    }
    CodePad {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        //: Key that ends typing in a form
        deed: qsTr("Weiter")
        letters: page.viewModel.letters
        target: field.input

        onAccepted: page.viewModel.done()
    }

    Connections {
        target: page.viewModel

        // A wrong code is typed anew, and forgotten here too.
        function onValueChanged(): void {
            if (field.text !== page.viewModel.value)
                field.text = page.viewModel.value;
        }
    }
}
