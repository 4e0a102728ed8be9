import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Number or code of the appointment: what is wrong above the field, the keys below.
ShorePage {
    id: page

    required property ManageEntryViewModel viewModel
    required property FrameViewModel frame
    // A low and lying hand zone has field and button in one row.
    readonly property bool tight: Theme.lowReach && Theme.landscape

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
        anchors.top: problem.visible ? problem.bottom : parent.top
        anchors.topMargin: problem.visible ? Theme.mm(4) : 0
        hint: page.viewModel.hint
        iconName: page.viewModel.letters ? "lock" : "badge"
        name: page.viewModel.name
        objectName: "input"
        personal: true
        width: page.tight ? Math.floor(parent.width * 0.66) : parent.width

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
        anchors.right: parent.right
        anchors.top: page.tight ? field.top : field.bottom
        anchors.topMargin: page.tight ? 0 : Theme.mm(5)
        height: page.tight ? field.height : implicitHeight
        look: KioskButton.Look.Filled
        objectName: "goOn"
        text: page.viewModel.working ?
        //: On the button while the appointment is looked up
        qsTr("Termin wird gesucht") :
        //: Goes on from number or code of an appointment
        qsTr("Weiter")
        trailingIcon: "arrow_forward"
        width: page.tight ? parent.width - field.width - Theme.gap : parent.width
        working: page.viewModel.working

        onClicked: page.viewModel.done()
    }
    CodePad {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        letters: page.viewModel.letters
        target: field.input
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
