import QtQuick
import Kiosk.Theme

// One icon in one colour; directions mirror in right-to-left.
Image {
    id: icon

    required property string name
    property color colour: Theme.text
    property real size_mm: 8
    property bool directional: false

    Accessible.ignored: true

    height: Theme.mm(size_mm)
    mirror: directional && Theme.rightToLeft
    source: name === "" ? "" : Theme.icon(name, colour)
    sourceSize.height: Theme.mm(size_mm)
    sourceSize.width: Theme.mm(size_mm)
    width: Theme.mm(size_mm)
}
