import QtQuick
import Kiosk.Theme

// Text in one of the type roles; wraps at words and soft hyphens, never cut, never an ellipsis.
Text {
    id: text

    property string type: "body"
    // Arabic letters bring taller lines of their own: 2.12 of the size in Noto Sans Arabic, 1.2 in Fira
    // Sans. Qt sets a line at the top of its height; half of what is to spare belongs above it.
    readonly property bool tall: /[\u0590-\u08ff]/.test(text.text)
    readonly property int spare: Math.round((lineHeight - font.pixelSize * (tall ? 2.12 : 1.2)) / 2)

    Accessible.ignored: text.text === ""

    bottomPadding: -spare
    color: Theme.text
    font.pixelSize: Theme.fontPx(type)
    font.weight: Theme.weight(type)
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(font.pixelSize * (tall ? 1.5 : Theme.lineHeight(type)))
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    topPadding: spare
    wrapMode: Text.Wrap
}
