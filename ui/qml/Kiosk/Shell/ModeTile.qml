import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A contrast mode in its true colours, its name on the present ground.
Touchable {
    id: tile

    required property var mode
    readonly property bool selected: mode.selected
    readonly property int sampleHeight: Theme.mm(Theme.lowReach && Theme.landscape ? 26 : 32)

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    implicitHeight: sampleHeight + label.implicitHeight + Theme.mm(12)

    background: Rectangle {
        border.color: tile.selected ? Theme.action : Theme.highContrast ? Theme.line : Theme.border
        border.width: tile.selected ? Theme.selectedBorder : Theme.hairline
        color: tile.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {}

    Rectangle {
        anchors.left: parent.left
        anchors.margins: tile.background.border.width // qmllint disable missing-property
        anchors.right: parent.right
        anchors.top: parent.top
        color: tile.mode.page
        height: tile.sampleHeight
        topLeftRadius: Theme.radius - 2
        topRightRadius: Theme.radius - 2

        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(4)

            Text {
                anchors.verticalCenter: parent.verticalCenter
                color: tile.mode.text
                font.pixelSize: Theme.fontPx("heading") * 1.15
                font.weight: Font.DemiBold
                text: "Aa"
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: tile.mode.action
                height: Theme.mm(10)
                radius: Theme.mm(2.5)
                width: Theme.mm(14)
            }
        }
    }
    RowLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(6)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(3)
        width: Math.min(implicitWidth, parent.width - Theme.mm(6))

        Icon {
            colour: Theme.action
            name: "check"
            size_mm: 8
            visible: tile.selected
        }
        KioskText {
            id: label

            Accessible.ignored: true
            Layout.fillWidth: true
            font.weight: Font.Medium
            horizontalAlignment: Text.AlignHCenter
            text: tile.text
        }
    }
}
