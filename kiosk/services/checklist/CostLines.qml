pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The parts of the sum: what for, its legal source, how much.
Card {
    id: card

    required property var parts

    spacing: Theme.mm(5)

    Repeater {
        model: card.parts

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.mm(6)
            width: parent?.width ?? 0

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(0.5)

                KioskText {
                    Layout.fillWidth: true
                    text: line.modelData.label
                    type: "label"
                }
                KioskText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: line.modelData.legal
                    type: "caption"
                    visible: text !== ""
                }
            }
            KioskText {
                Layout.maximumWidth: Math.round(card.width * 0.5)
                horizontalAlignment: Text.AlignRight
                text: line.modelData.value
                type: "label"
            }
        }
    }
}
