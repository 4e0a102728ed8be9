import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A way to take the appointment along: picture, deed, one line. Without `touchable` it only says so.
Item {
    id: tile

    property string title
    property string line
    property string picture
    property string iconName
    property bool touchable: true

    readonly property bool pictured: !Theme.roomy && !Theme.landscape && !Theme.lowReach && !Theme.highContrast

    signal chosen

    implicitHeight: !pictured ? words.implicitHeight + Theme.mm(16) : words.implicitHeight + Theme.mm(92)

    Touchable {
        id: target

        Accessible.description: tile.line
        anchors.fill: parent
        cornerRadius: Theme.radius
        objectName: tile.objectName === "" ? "" : tile.objectName + "Target"
        text: tile.title
        visible: tile.touchable

        background: Item {}
        contentItem: Item {}

        onClicked: tile.chosen()
    }
    Rectangle {
        anchors.fill: parent
        border.color: target.down ? Theme.action : Theme.line
        border.width: target.down ? Theme.controlBorder : Theme.hairline
        color: target.down ? Theme.tint : Theme.surface
        radius: Theme.radius
        z: -1
    }
    Rectangle {
        id: disc

        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.sky
        height: Theme.mm(66)
        radius: height / 2
        visible: tile.pictured
        width: height
        y: Theme.mm(9)

        Illustration {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height * 0.94
            name: tile.picture
            width: parent.width
        }
    }
    Row {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(6)
        width: parent.width - Theme.mm(16)
        y: tile.pictured ? disc.y + disc.height + Theme.mm(7) : Theme.mm(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: tile.touchable ? Theme.action : Theme.text
            name: tile.iconName
            size_mm: Theme.textSize === 4 ? 14 : 10
            visible: !tile.pictured
        }
        Column {
            spacing: Theme.mm(1)
            width: words.width - (tile.pictured ? 0 : Theme.mm(20))

            KioskText {
                Accessible.ignored: tile.touchable
                horizontalAlignment: tile.pictured ? Text.AlignHCenter : Text.AlignLeft
                text: tile.title
                type: "label"
                width: parent.width
            }
            KioskText {
                Accessible.ignored: tile.touchable
                color: Theme.muted
                horizontalAlignment: tile.pictured ? Text.AlignHCenter : Text.AlignLeft
                text: tile.line
                type: "caption"
                width: parent.width
            }
        }
    }
}
