import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The sum: what it is made of, and how much; leads to its parts where there is a page of them.
Rectangle {
    id: card

    property string title
    property string line: ""
    property string value
    property bool leads: false
    // A sum in words instead of figures.
    readonly property bool wordy: value.replace(/[\u2066-\u2069]/g, "").length > 12

    signal chosen

    Accessible.description: line
    Accessible.ignored: leads
    Accessible.name: title + ": " + value
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.mm(Theme.roomy ? 10 : 12))
    radius: Theme.radius

    Touchable {
        id: target

        Accessible.description: card.line
        anchors.fill: parent
        objectName: card.objectName === "" ? "" : card.objectName + "Target"
        text: card.title + ": " + card.value
        visible: card.leads

        background: Rectangle {
            color: target.down ? Theme.tint : "transparent"
            radius: Theme.radius
        }
        contentItem: Item {}

        onClicked: card.chosen()
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(6)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: target.down ? Theme.tintInk : Theme.text
                text: card.title
                type: "label"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: target.down ? Theme.tintInk : Theme.muted
                text: card.line
                type: "caption"
                visible: text !== "" && Theme.textSize < 4
            }
        }
        KioskText {
            Accessible.ignored: true
            Layout.maximumWidth: Math.round(card.width * 0.5)
            color: target.down ? Theme.tintInk : Theme.text
            font.pixelSize: card.wordy ? Theme.fontPx("heading") : Math.round((Theme.fontPx("heading") + Theme.fontPx("figure")) / 2)
            horizontalAlignment: Text.AlignRight
            objectName: "sum"
            text: card.value
            type: "figure"
        }
        Icon {
            colour: Theme.action
            directional: true
            name: Theme.roomy ? "arrow_forward" : "chevron_right"
            size_mm: Theme.textSize === 4 ? 10 : 8
            visible: card.leads
        }
    }
}
