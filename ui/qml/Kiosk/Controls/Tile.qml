import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A large tile of the home screen: what it does, its truth of this minute, and a picture.
Touchable {
    id: tile

    property string line: ""
    property string iconName: ""
    property string picture: ""
    property bool works: true
    property bool wide: false
    property bool small: false
    property int pictureHeight: 66
    readonly property bool pictured: picture !== "" && !Theme.highContrast && Theme.textSize < 3

    Accessible.description: line

    // In low reach, and in small tiles of a standing screen, the icon stands beside the words.
    readonly property bool flat: Theme.lowReach ? Theme.textSize < 4 : small && !Theme.landscape && !Theme.roomy

    // In landscape the picture stands above the words.
    readonly property bool stacked: pictured && Theme.landscape && !wide

    implicitHeight: content.implicitHeight + Theme.mm(stacked ? 48 : pictured ? 36 : flat ? 16 : 20)

    background: Rectangle {
        border.color: tile.down ? Theme.action : Theme.line
        border.width: tile.down ? Theme.controlBorder : Theme.hairline
        color: tile.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
    }

    // A round sky disc carries the picture.
    Rectangle {
        id: disc

        Accessible.ignored: true
        anchors.bottom: tile.stacked ? undefined : parent.bottom
        anchors.bottomMargin: Theme.mm(7.5)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7.5)
        anchors.top: tile.stacked ? parent.top : undefined
        anchors.topMargin: Theme.mm(4)
        color: Theme.sky
        height: tile.stacked ? Math.max(0, Math.min(Theme.mm(40), content.y - Theme.mm(6))) : Math.min(parent.height - Theme.mm(18), Theme.mm(tile.pictureHeight))
        radius: height / 2
        visible: tile.pictured
        width: height

        Illustration {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height * 0.94
            name: tile.picture
            width: parent.width
        }
    }
    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(9)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(tile.pictured && tile.wide ? 90 : 9)
        columnSpacing: Theme.mm(7)
        columns: tile.flat ? 2 : 1
        rowSpacing: Theme.mm(tile.flat ? 1 : 2.5)
        y: tile.stacked ? parent.height - height - Theme.mm(9) : tile.flat ? Math.round((parent.height - height) / 2) : Theme.mm(9)

        RowLayout {
            Layout.bottomMargin: Theme.mm(tile.flat ? 0 : 1)
            Layout.fillWidth: !tile.flat
            Layout.rowSpan: tile.flat ? 2 : 1
            visible: !tile.pictured

            Rectangle {
                color: Theme.textSize >= 3 || Theme.highContrast ? "transparent" : tile.works ? Theme.tint : Theme.sunken
                implicitHeight: Theme.mm(20)
                implicitWidth: Theme.mm(20)
                radius: Theme.radiusSmall

                Icon {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.textSize >= 3 || Theme.highContrast ? 0 : Theme.mm(4.5)
                    anchors.verticalCenter: parent.verticalCenter
                    colour: tile.works ? Theme.action : Theme.muted
                    name: tile.iconName
                    size_mm: Theme.textSize >= 3 || Theme.highContrast ? 17 : 11
                }
            }
            Item {
                Layout.fillWidth: true
                visible: !tile.flat
            }
            Icon {
                colour: Theme.action
                directional: true
                name: "arrow_forward"
                size_mm: 11
                visible: !tile.flat
            }
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: tile.text
            type: "heading"
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            // Beside the picture or the arrow, not over it.
            Layout.maximumWidth: !tile.pictured || tile.wide ? -1 : tile.width - (tile.stacked ? Theme.mm(35) : disc.width + Theme.mm(19))
            text: tile.line
            type: "body"
        }
    }
    Icon {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(9)
        anchors.right: parent.right
        colour: Theme.action
        directional: true
        name: "arrow_forward"
        size_mm: 9
        visible: tile.stacked
    }
    Rectangle {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.mm(9)
        color: tile.down ? Theme.actionPressed : Theme.action
        height: Theme.mm(tile.pictureHeight < 66 ? 16 : 20)
        radius: Theme.radiusSmall
        visible: tile.pictured && !tile.stacked
        width: Theme.mm(tile.pictureHeight < 66 ? 16 : 20)

        Icon {
            anchors.centerIn: parent
            colour: Theme.actionInk
            directional: true
            name: "arrow_forward"
            size_mm: 9
        }
    }
}
