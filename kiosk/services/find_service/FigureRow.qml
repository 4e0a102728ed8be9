import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One figure as a row: label at the start, value at the end, the note under them.
Item {
    id: row

    required property var figure
    property bool first: false
    // A value in words instead of figures needs its note.
    readonly property bool wordy: figure.value.length > 16

    Accessible.name: figure.short + ": " + figure.value + (figure.note === "" ? "" : ", " + figure.note)
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(Theme.mm(Theme.textSize === 4 ? 27 : 24), line.implicitHeight + Theme.mm(8))

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
        width: parent.width
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(6)

        KioskText {
            Accessible.ignored: true
            color: Theme.muted
            text: row.figure.short
            wrapMode: Text.NoWrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(0.5)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.pixelSize: row.wordy ? Theme.fontPx("heading") : Math.round((Theme.fontPx("heading") + Theme.fontPx("figure")) / 2)
                horizontalAlignment: Text.AlignRight
                text: row.figure.value
                type: "figure"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                text: row.figure.note
                type: "caption"
                visible: text !== "" && (Theme.textSize < 3 || row.wordy)
            }
        }
    }
}
