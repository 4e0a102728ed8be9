import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button inside a field: quiet until it is pressed, as high as the field but for its edge.
KioskButton {
    id: deed

    Layout.bottomMargin: Theme.mm(3)
    Layout.fillHeight: true
    Layout.topMargin: Theme.mm(3)

    background: Rectangle {
        color: deed.down ? Theme.tint : "transparent"
        radius: Theme.radiusSmall
    }
}
