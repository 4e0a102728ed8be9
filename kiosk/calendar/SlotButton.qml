import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A free time; the chosen one is filled and ticked.
Touchable {
    id: button

    required property var slot

    Accessible.checkable: true
    Accessible.checked: slot.chosen
    cornerRadius: Theme.radius
    implicitHeight: Math.max(Theme.mm(Theme.textSize === 4 ? 32 : 27), contentItem.implicitHeight)
    objectName: "slot-" + slot.id
    text: slot.label

    background: Rectangle {
        border.color: button.slot.chosen || button.down ? Theme.action : Theme.line
        border.width: button.slot.chosen || button.down ? Theme.controlBorder : Theme.hairline
        color: button.slot.chosen ? button.down ? Theme.actionPressed : Theme.action : button.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: label.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(3)

            Icon {
                anchors.verticalCenter: parent?.verticalCenter
                colour: Theme.actionInk
                name: "check"
                size_mm: Theme.roomy ? 9 : 7
                visible: button.slot.chosen
            }
            KioskText {
                id: label

                Accessible.ignored: true
                anchors.verticalCenter: parent?.verticalCenter
                color: button.slot.chosen ? Theme.actionInk : Theme.text
                text: button.text
                type: "label"
                wrapMode: Text.NoWrap
            }
        }
    }
}
