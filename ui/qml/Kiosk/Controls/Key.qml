import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// One key: acts on press and does not repeat; touching it leaves the focus where one types.
T.AbstractButton {
    id: key

    property string iconName: ""
    property bool functional: false
    property bool main: false
    property string spoken: text

    signal struck

    Accessible.name: spoken
    Accessible.role: Accessible.Button

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus

    background: Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: key.down ? Theme.action : key.main ? Theme.action : key.functional ? Theme.sunken : Theme.surface
        radius: Theme.radiusSmall
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(2.5)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                colour: label.color
                directional: true
                name: key.iconName
                size_mm: 9
                visible: name !== ""
            }
            KioskText {
                id: label

                Accessible.ignored: true
                color: key.down || key.main ? Theme.actionInk : Theme.text
                font.pixelSize: key.text.length === 1 ? Theme.fontPx("label") * 1.15 : Math.min(Theme.fontPx("label"), (key.width - Theme.mm(key.iconName === "" ? 6 : 17)) / Math.max(3, key.text.length) * 1.75)
                font.weight: key.main ? Font.Medium : Font.Normal
                text: key.text
                type: "label"
                wrapMode: Text.NoWrap
            }
        }
    }

    Keys.onEnterPressed: key.struck()
    Keys.onReturnPressed: key.struck()
    onPressed: key.struck()

    FocusRing {
        control: key
        cornerRadius: Theme.radiusSmall
        shown: key.visualFocus
    }
}
