import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One of two times beside each other: old and crossed out, or new.
Card {
    id: card

    required property var side
    property bool compact: false

    padding: Theme.mm(compact ? 5 : Theme.textSize >= 3 ? 9 : 10)

    RowLayout {
        spacing: Theme.mm(8)
        width: parent?.width ?? 0

        Icon {
            colour: card.side.fresh ? Theme.success : Theme.muted
            name: card.side.fresh ? "event_available" : "event_busy"
            size_mm: Theme.roomy ? 16 : 14
            visible: !card.compact || !Theme.roomy
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                text: card.compact && Theme.roomy ? card.side.label + " \u00b7 " + card.side.place : card.side.label
                type: card.compact && Theme.roomy ? "caption" : "label"
            }
            KioskText {
                Layout.fillWidth: true
                objectName: card.side.fresh ? "newTime" : "oldTime"
                text: card.side.moment
                type: "heading"
            }
            KioskText {
                Layout.fillWidth: true
                objectName: card.side.fresh ? "newPlace" : "oldPlace"
                text: card.side.place
                visible: !card.compact || !Theme.roomy
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                text: card.side.line
                type: "caption"
                visible: text !== "" && !card.compact
            }
        }
    }
}
