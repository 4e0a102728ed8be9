import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Looks like the search field and leads to it.
Touchable {
    id: field

    implicitHeight: Math.max(Theme.button + Theme.mm(2), implicitContentHeight + Theme.mm(10))

    background: Rectangle {
        border.color: field.down ? Theme.action : Theme.border
        border.width: Theme.controlBorder
        color: field.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.mm(6)

        Icon {
            Layout.leftMargin: Theme.mm(9)
            colour: Theme.action
            name: "search"
            size_mm: Theme.roomy ? 12 : 9
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.rightMargin: Theme.mm(9)
            color: field.down ? Theme.tintInk : Theme.muted
            font.weight: Font.Normal
            text: field.text
            type: "label"
        }
    }
}
