import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The earliest time anywhere; one touch goes on with it.
Touchable {
    id: row

    required property var slot

    Accessible.description: slot.place ?? ""
    cornerRadius: Theme.radius
    implicitHeight: Math.max(Theme.mm(Theme.textSize === 4 ? 44 : 30), line.implicitHeight + Theme.mm(9))
    objectName: "fastest"
    text: slot.text ?? ""

    background: Rectangle {
        border.color: row.down ? Theme.action : Theme.line
        border.width: row.down ? Theme.controlBorder : Theme.hairline
        color: row.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: line.implicitHeight

        RowLayout {
            id: line

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(10)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(7)

            Icon {
                colour: Theme.action
                name: "bolt"
                size_mm: Theme.textSize === 4 ? 14 : 10
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.mm(4)

                KioskText {
                    Accessible.ignored: true
                    text: row.text
                    type: "label"
                    width: Math.min(implicitWidth, parent.width)
                }
                KioskText {
                    Accessible.ignored: true
                    color: Theme.muted
                    text: row.slot.place ?? ""
                    type: "body"
                    width: Math.min(implicitWidth, parent.width)
                }
            }
            Icon {
                colour: Theme.action
                directional: true
                name: "arrow_forward"
                size_mm: 9
            }
        }
    }
}
