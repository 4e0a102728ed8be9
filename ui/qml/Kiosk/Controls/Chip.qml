import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A small tile in one line: icon and word, and a second line where there is room for it.
Touchable {
    id: chip

    property string iconName: ""
    property string line: ""
    property bool squareIcon: false
    property bool selected: false
    property bool leads: false
    property bool centred: false
    property string type: "label"

    Accessible.description: line

    implicitHeight: Math.max(squareIcon ? Theme.mm(42) : Theme.button, content.implicitHeight + Theme.mm(9))
    implicitWidth: content.implicitWidth + Theme.mm(16)

    background: Rectangle {
        border.color: chip.selected ? Theme.action : chip.down ? Theme.action : Theme.line
        border.width: chip.selected ? Theme.selectedBorder : chip.down ? Theme.controlBorder : Theme.hairline
        color: chip.down || chip.selected ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
    }

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(chip.squareIcon ? 9 : 8)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(chip.squareIcon ? 7 : 5)

        Rectangle {
            color: chip.squareIcon ? Theme.tint : "transparent"
            implicitHeight: chip.squareIcon ? Theme.mm(20) : icon.height
            implicitWidth: chip.squareIcon ? Theme.mm(20) : icon.width
            radius: Theme.radiusSmall
            visible: chip.iconName !== ""

            Icon {
                id: icon

                anchors.centerIn: parent
                colour: Theme.action
                name: chip.iconName
                size_mm: chip.squareIcon ? 11 : Theme.roomy ? 11 : 9
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                horizontalAlignment: chip.centred ? Text.AlignHCenter : Text.AlignLeft
                text: chip.text
                type: chip.type
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: chip.line
                type: "body"
                visible: text !== ""
            }
        }
        Icon {
            colour: Theme.action
            name: "check"
            size_mm: 9
            visible: chip.selected
        }
        Icon {
            colour: Theme.action
            directional: true
            name: "arrow_forward"
            size_mm: 9
            visible: chip.leads
        }
    }
}
