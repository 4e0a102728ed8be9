import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Further pages of a service: the procedure, the online service, what is good to know.
RowLayout {
    id: more

    required property ServiceViewModel viewModel

    spacing: Theme.gap
    uniformCellSizes: true

    Chip {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "format_list_numbered"
        implicitHeight: Math.max(Theme.mm(30), contentItem.implicitHeight + Theme.mm(9))
        objectName: "steps"
        //: Leads to the procedure
        text: qsTr("So läuft es ab")
        visible: more.viewModel.hasSteps

        onClicked: more.viewModel.openPart("steps")
    }
    Chip {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "gavel"
        implicitHeight: Math.max(Theme.mm(30), contentItem.implicitHeight + Theme.mm(9))
        objectName: "background"
        //: Leads to notes and legal sources
        text: qsTr("Gut zu wissen")
        visible: more.viewModel.hasBackground

        onClicked: more.viewModel.openPart("background")
    }
    Chip {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "language"
        implicitHeight: Math.max(Theme.mm(30), contentItem.implicitHeight + Theme.mm(9))
        objectName: "online"
        text: more.viewModel.online
        visible: more.viewModel.online !== ""

        onClicked: more.viewModel.toOnline()
    }
}
