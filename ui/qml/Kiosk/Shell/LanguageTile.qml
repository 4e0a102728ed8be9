import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A language, set from the side on which it is read.
Touchable {
    id: tile

    property string germanName
    property string iconName
    property string line
    property bool rightToLeft: false
    property bool selected: false
    readonly property color quiet: selected ? Theme.tintInk : Theme.muted

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.description: line + (germanName === "" ? "" : ", " + germanName)
    Accessible.role: Accessible.RadioButton
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    implicitHeight: Math.max(Theme.mm(Theme.landscape && !Theme.roomy ? 58 : 49), content.implicitHeight + Theme.mm(16))

    background: Rectangle {
        border.color: tile.selected || tile.down ? Theme.action : Theme.line
        border.width: tile.selected ? Theme.selectedBorder : Theme.hairline
        color: tile.selected || tile.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
    }

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(8)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2.5)

        Rectangle {
            Layout.rightMargin: Theme.mm(5)
            color: tile.selected || tile.down ? Theme.surface : Theme.tint
            implicitHeight: Theme.mm(20)
            implicitWidth: Theme.mm(20)
            radius: Theme.radiusSmall
            visible: tile.iconName !== ""

            Icon {
                anchors.centerIn: parent
                colour: Theme.action
                name: tile.iconName
                size_mm: 11
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(2)

            Flow {
                Layout.fillWidth: true
                spacing: Theme.mm(5)

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
                    color: tile.quiet
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
                Layout.fillWidth: true
                color: tile.quiet
                text: tile.line
            }
        }
        // Its place is kept, so that choosing moves nothing.
        Item {
            implicitHeight: Theme.mm(9)
            implicitWidth: Theme.mm(9)

            Icon {
                colour: Theme.action
                name: "check"
                size_mm: 9
                visible: tile.selected
            }
        }
    }
}
