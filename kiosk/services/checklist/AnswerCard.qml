import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// What the ticks come to: what is missing (leads to where to get it), or that everything is there.
// Its place stays empty as long as nothing is ticked, so that the rows above never move. With a `value`
// it is the sum too, for the largest letters.
Item {
    id: card

    property string look: "open"
    property bool answered: true
    property string iconName
    property string title
    property string line: ""
    property string value: ""
    property bool leads: false
    readonly property bool good: look === "complete" || look === "nothing"
    readonly property bool bad: look === "missing"
    readonly property color ink: good ? Theme.success : Theme.warning

    signal chosen

    Accessible.description: line
    Accessible.ignored: leads || !answered
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage
    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.mm(12))

    Rectangle {
        anchors.fill: parent
        border.color: card.good || card.bad ? card.ink : Theme.line
        border.width: card.bad || Theme.highContrast ? Theme.controlBorder : card.good ? 0 : Theme.hairline
        color: card.good ? Theme.successGround : card.bad ? Theme.warningGround : Theme.surface
        radius: Theme.radius
        visible: card.answered
    }
    Touchable {
        id: target

        Accessible.description: card.line
        anchors.fill: parent
        objectName: card.objectName === "" ? "" : card.objectName + "Target"
        text: card.title + (card.value === "" ? "" : ": " + card.value)
        visible: card.leads

        background: Rectangle {
            border.color: card.ink
            border.width: target.down ? Theme.selectedBorder : 0
            color: "transparent"
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
        spacing: Theme.mm(7)
        visible: card.answered

        Icon {
            Layout.alignment: Qt.AlignVCenter
            colour: card.ink
            name: card.iconName
            size_mm: Theme.roomy ? 12 : 11
            visible: card.good || card.bad
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1.5)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                objectName: "answerTitle"
                text: card.title
                type: card.bad && !Theme.roomy ? "heading" : "label"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: card.line
                type: "caption"
                visible: text !== ""
            }
        }
        KioskText {
            Accessible.ignored: true
            Layout.maximumWidth: Math.round(card.width * 0.45)
            font.pixelSize: Theme.fontPx("heading")
            horizontalAlignment: Text.AlignRight
            text: card.value
            type: "figure"
            visible: text !== ""
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
