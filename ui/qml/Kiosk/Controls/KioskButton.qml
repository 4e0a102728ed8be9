import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A button: filled (one a page at most), outlined, or tinted inside a card.
// "Geht gerade nicht" stays touchable and says why.
Touchable {
    id: button

    enum Look {
        Outlined,
        Filled,
        Tinted
    }

    property int look: KioskButton.Look.Outlined
    property string iconName: ""
    property string trailingIcon: ""
    property bool resting: false
    property bool working: false
    property string type: "label"

    readonly property bool filled: look === KioskButton.Look.Filled && !resting && !working
    readonly property color inkColour: resting ? Theme.muted : working ? Theme.tintInk : filled ? Theme.actionInk : look === KioskButton.Look.Tinted && down ? Theme.tintInk : Theme.action

    implicitHeight: Math.max(look === KioskButton.Look.Tinted ? Theme.mm(Theme.textSize === 4 ? 28 : 20) : Theme.button, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.mm(6)
    rightPadding: Theme.mm(6)

    background: Rectangle {
        border.color: button.resting ? Theme.border : Theme.action
        border.width: button.resting ? (Theme.highContrast ? Theme.hairline : 0) : button.look === KioskButton.Look.Tinted ? (Theme.highContrast ? Theme.controlBorder : 0) : Theme.controlBorder
        color: {
            if (button.resting)
                return Theme.sunken;
            if (button.working)
                return Theme.tint;
            if (button.filled)
                return button.down ? Theme.actionPressed : Theme.action;
            if (button.look === KioskButton.Look.Tinted)
                return button.down ? Theme.surface : Theme.tint;
            return button.down ? Theme.tint : Theme.surface;
        }
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: line.implicitHeight
        implicitWidth: line.implicitWidth

        RowLayout {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(3.5)
            width: Math.min(implicitWidth, parent.width)
            x: Math.round((parent.width - width) / 2)

            Icon {
                colour: button.inkColour
                directional: name.startsWith("arrow") || name === "logout"
                name: button.iconName
                size_mm: Theme.textSize === 4 ? 12 : Theme.textSize === 3 ? 10 : 8
                visible: name !== "" && !button.working
            }
            Dots {
                visible: button.working
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: button.inkColour
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                type: button.type
            }
            Icon {
                colour: button.inkColour
                directional: true
                name: button.trailingIcon
                size_mm: Theme.textSize === 4 ? 12 : Theme.textSize === 3 ? 10 : 8
                visible: name !== "" && !button.working
            }
        }
    }
}
