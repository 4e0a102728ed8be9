import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A text size, shown at its size.
Touchable {
    id: tile

    required property int size
    required property int letterPx
    required property bool selected

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    implicitHeight: Theme.mm(38)
    //: Text size %1 of four, spoken
    text: qsTr("Schriftgröße %1").arg(size)

    background: Rectangle {
        border.color: tile.selected ? Theme.action : Theme.highContrast ? Theme.line : Theme.line
        border.width: tile.selected ? Theme.selectedBorder : Theme.hairline
        color: tile.down || tile.selected ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {}

    Row {
        anchors.centerIn: parent
        spacing: Theme.mm(3.5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.action
            name: "check"
            size_mm: 8
            visible: tile.selected
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font.pixelSize: tile.letterPx
            font.weight: Font.DemiBold
            text: "Aa"
        }
        KioskText {
            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            text: tile.size
            type: "body"
        }
    }
}
