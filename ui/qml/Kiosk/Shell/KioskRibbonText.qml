import QtQuick
import Kiosk.Theme

// The ribbon's own small text: it speaks to those who test, and must not grow over the page.
Text {
    color: Theme.text
    font.pixelSize: Math.round(Theme.mm(3.85) / 0.689 * (Theme.textSize === 4 ? 1.25 : 1))
}
