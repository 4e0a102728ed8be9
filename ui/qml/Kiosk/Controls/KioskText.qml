import QtQuick
import Kiosk.Theme

// Text in one of the type roles; wraps at words and soft hyphens, never cut, never an ellipsis.
Text {
    id: text

    property string type: "body"
    // Qt sets a line at the top of its height; half of what is to spare belongs above it.
    readonly property int spare: Math.round(font.pixelSize * (tall ? 0.05 : (Theme.lineHeight(type) - 1.2) / 2))
    // Arabic letters bring taller lines of their own (Noto Sans Arabic: 1.36 of the size).
    readonly property bool tall: /[\u0590-\u08ff]/.test(text.text)

    Accessible.ignored: text.text === ""

    bottomPadding: -spare
    color: Theme.text
    font.pixelSize: Theme.fontPx(type)
    font.weight: Theme.weight(type)
    horizontalAlignment: Text.AlignLeft
    lineHeight: tall ? 1.08 : Math.round(font.pixelSize * Theme.lineHeight(type))
    lineHeightMode: tall ? Text.ProportionalHeight : Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: spare
    wrapMode: Text.Wrap
}
