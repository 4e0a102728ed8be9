import QtQuick
import Kiosk.Theme

// A state in one phrase: colour, icon and word together.
Rectangle {
    id: pill

    property string look: "info"
    property string iconName: "schedule"
    property alias text: label.text
    readonly property color ink: look === "success" ? Theme.success : look === "warning" ? Theme.warning : look === "danger" ? Theme.danger : Theme.info
    readonly property color ground: look === "success" ? Theme.successGround : look === "warning" ? Theme.warningGround : look === "danger" ? Theme.dangerGround : Theme.infoGround

    border.color: ink
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: ground
    implicitHeight: label.implicitHeight + Theme.mm(4)
    implicitWidth: Math.min(label.implicitWidth + icon.width + Theme.mm(12), parent ? parent.width : 10000)
    radius: Math.min(height / 2, Theme.mm(6))

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4.5)
        anchors.verticalCenter: parent.verticalCenter
        colour: pill.ink
        name: pill.iconName
        size_mm: Theme.roomy ? 8 : 6
    }
    KioskText {
        id: label

        anchors.left: icon.right
        anchors.leftMargin: Theme.mm(2.5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4.5)
        anchors.verticalCenter: parent.verticalCenter
        color: pill.ink
        font.weight: Font.Medium
        type: Theme.roomy ? "caption" : "body"
    }
}
