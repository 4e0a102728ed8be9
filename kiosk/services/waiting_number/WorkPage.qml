import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The city or the printer is asked: what for, and three dots. Nothing to touch.
ShorePage {
    id: page

    required property WaitingWorkViewModel viewModel
    required property FrameViewModel frame

    lead: viewModel.line
    low: true
    picture: "ticket"
    title: viewModel.title

    Card {
        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: Theme.mm(60)

        Row {
            anchors.horizontalCenter: parent?.horizontalCenter
            height: Theme.mm(40)
            spacing: Theme.mm(8)

            Dots {
                anchors.verticalCenter: parent?.verticalCenter
            }
            KioskText {
                anchors.verticalCenter: parent?.verticalCenter
                //: Beside three dots, while the city or the printer is asked
                text: qsTr("Bitte warten")
                type: "heading"
            }
        }
    }
}
