pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import "../../booked"

// Countdown first, then the old time and the new one; nothing has happened to the old one yet.
ShorePage {
    id: page

    required property CompareViewModel viewModel
    required property FrameViewModel frame
    readonly property bool tight: Theme.lowReach && Theme.landscape

    kicker: viewModel.kicker
    //: Under the title of the page of old and new time
    lead: qsTr("Ihr alter Termin bleibt, bis der neue sicher ist.")
    picture: "calendar"
    //: Title of the page of old and new time
    title: qsTr("Termin so verschieben?")

    HoldCard {
        id: hold

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        seconds: page.viewModel.seconds
        secondsLeft: page.viewModel.secondsLeft
        timeLeft: page.viewModel.left
        urgent: page.viewModel.urgent
    }
    PagedColumn {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: hold.bottom
        anchors.topMargin: Theme.gap
        visible: !page.tight

        Repeater {
            model: page.viewModel.sides

            SideCard {
                required property var modelData

                side: modelData
            }
        }
    }
    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: hold.bottom
        anchors.topMargin: Theme.mm(5)
        spacing: Theme.gap
        uniformCellSizes: true
        visible: page.tight

        Repeater {
            model: page.tight ? page.viewModel.sides : []

            SideCard {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                compact: true
                side: modelData
            }
        }
    }

    actions: [
        KioskButton {
            iconName: "close"
            objectName: "keep"
            //: Leaves the appointment where it is
            text: qsTr("Nicht verschieben")

            onClicked: page.viewModel.choose("keep")
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "moveNow"
            text: page.viewModel.working ?
            //: On the button while the city is asked to move
            qsTr("Wird verschoben") :
            //: Moves the appointment
            qsTr("Termin verschieben")
            working: page.viewModel.working

            onClicked: page.viewModel.choose("moveNow")
        }
    ]
}
