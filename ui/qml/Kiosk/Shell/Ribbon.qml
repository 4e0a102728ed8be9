import QtQuick
import Kiosk.Theme

// Says what is simulated. Never there in production.
Rectangle {
    id: ribbon

    property alias text: what.text

    color: Theme.warningGround
    height: Theme.ribbonHeight

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.highContrast ? Theme.line : Theme.warning
        height: Theme.highContrast ? Theme.hairline : 1
        width: parent.width
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(4)

        KioskRibbonText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.warning
            font.letterSpacing: Theme.mm(0.25)
            font.weight: Font.DemiBold
            //: First word of the ribbon that says what is simulated
            text: qsTr("SIMULATION")
        }
        KioskRibbonText {
            id: what

            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
