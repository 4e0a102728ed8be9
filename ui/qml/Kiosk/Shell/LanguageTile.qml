import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A language, set from the side on which it is read.
Touchable {
    id: tile

    property string germanName
    property string line
    property bool rightToLeft: false
    property bool selected: false

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: line + (germanName === "" ? "" : ", " + germanName)
    Accessible.role: Accessible.RadioButton
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    implicitHeight: Math.max(Theme.mm(49), content.implicitHeight + Theme.mm(18))

    background: Rectangle {
        border.color: tile.selected || tile.down ? Theme.action : Theme.line
        border.width: tile.selected ? Theme.selectedBorder : Theme.hairline
        color: tile.selected || tile.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
    }

    Column {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(9)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2)

        Flow {
            spacing: Theme.mm(5)
            width: parent.width

            KioskText {
                id: name

                Accessible.ignored: true
                color: tile.selected ? Theme.tintInk : Theme.text
                text: tile.text
                type: "heading"
                wrapMode: Text.NoWrap
            }
            KioskText {
                Accessible.ignored: true
                color: tile.selected ? Theme.tintInk : Theme.muted
                height: name.height
                text: tile.germanName
                type: "caption"
                verticalAlignment: Text.AlignVCenter
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }
        KioskText {
            Accessible.ignored: true
            color: tile.selected ? Theme.tintInk : Theme.muted
            text: tile.line
            width: parent.width
        }
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(9)
        anchors.verticalCenter: parent.verticalCenter
        colour: Theme.action
        name: "check"
        size_mm: 11
        visible: tile.selected
    }
}
