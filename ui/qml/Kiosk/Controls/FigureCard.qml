import QtQuick
import Kiosk.Theme

// One figure that matters: what it is, how much, and one line that explains it.
Card {
    id: figure

    required property string label
    required property string value
    property string note: ""

    Accessible.name: label + ": " + value + (note === "" ? "" : ", " + note)
    Accessible.role: Accessible.StaticText

    padding: Theme.mm(8.5)
    spacing: Theme.mm(1.5)

    KioskText {
        Accessible.ignored: true
        color: Theme.muted
        text: figure.label
        width: parent.width
    }
    KioskText {
        Accessible.ignored: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.fontPx("heading")
        text: figure.value
        type: "figure"
        width: parent.width
        wrapMode: contentWidth > width && font.pixelSize <= minimumPixelSize ? Text.Wrap : Text.NoWrap
    }
    KioskText {
        Accessible.ignored: true
        color: Theme.muted
        text: figure.note === "" ? " " : figure.note
        type: "caption"
        width: parent.width
    }
}
