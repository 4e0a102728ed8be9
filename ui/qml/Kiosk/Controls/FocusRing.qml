import QtQuick
import Kiosk.Theme

// The visible focus: a ring outside the control, with a gap in the colour of what lies behind.
Rectangle {
    id: ring

    required property Item control
    property int cornerRadius: Theme.radius
    property bool shown: ring.control.activeFocus

    Accessible.ignored: true

    anchors.fill: parent
    anchors.margins: -Theme.mm(2.7)
    border.color: Theme.focus
    border.width: Theme.mm(1.5)
    color: "transparent"
    radius: cornerRadius + Theme.mm(2.7)
    visible: shown
    z: 10
}
