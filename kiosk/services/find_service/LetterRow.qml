pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The letters a list has; the chosen one is filled, and pressed again it goes.
Flow {
    id: row

    property var letters: []
    property string chosen: ""

    signal letterChosen(string letter)

    spacing: Theme.mm(3)

    Repeater {
        model: row.letters

        Touchable {
            id: key

            required property string modelData
            readonly property bool on: modelData === row.chosen

            Accessible.checkable: true
            Accessible.checked: on
            cornerRadius: Theme.radiusSmall
            height: Theme.mm(Theme.roomy ? 24 : 20)
            objectName: "letter-" + modelData
            text: modelData
            width: Theme.mm(Theme.roomy ? 24 : 20)

            background: Rectangle {
                border.color: key.on ? Theme.action : Theme.line
                border.width: Theme.hairline
                color: key.on ? Theme.action : key.down ? Theme.tint : Theme.surface
                radius: Theme.radiusSmall
            }
            contentItem: Item {
                KioskText {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: key.on ? Theme.actionInk : Theme.action
                    text: key.text
                    type: "label"
                }
            }

            onClicked: row.letterChosen(modelData)
        }
    }
}
