import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One place of the bar: icon over word, or beside it where the bar has two rows.
Touchable {
    id: item

    property string iconName
    property bool on: false
    property bool outlined: false
    property bool beside: false

    Accessible.checkable: true
    Accessible.checked: on
    cornerRadius: Theme.radiusSmall

    background: Rectangle {
        border.color: Theme.action
        border.width: item.outlined || (item.on && Theme.highContrast) ? Theme.controlBorder : 0
        color: item.on || item.down ? Theme.tint : item.outlined ? Theme.surface : "transparent"
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        GridLayout {
            anchors.centerIn: parent
            columnSpacing: Theme.mm(3.5)
            columns: item.beside ? 2 : 1
            rowSpacing: Theme.mm(1)

            Icon {
                Layout.alignment: Qt.AlignCenter
                colour: Theme.action
                directional: name === "arrow_back" || name === "logout"
                name: item.iconName
                size_mm: 10
            }
            KioskText {
                Accessible.ignored: true
                Layout.alignment: Qt.AlignCenter
                color: item.on ? Theme.tintInk : item.outlined ? Theme.action : Theme.text
                font.pixelSize: Theme.roomy ? Math.round(Theme.fontPx("caption") * (Theme.textSize === 4 ? 1 : 1.1)) : Theme.mm(4.6) / 0.689
                font.weight: item.on || item.outlined ? Font.DemiBold : Font.Normal
                text: item.text
                type: "caption"
                wrapMode: Text.NoWrap
            }
        }
    }
}
