import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Base of everything that can be pressed: shows the press at touch-down, acts on release inside,
// by Enter and Space too, is found by Tab, and has a name for those who do not see it.
T.AbstractButton {
    id: touchable

    property int cornerRadius: Theme.radius

    Accessible.name: text
    Accessible.role: Accessible.Button

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    implicitHeight: Math.max(Theme.mm(15), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.mm(15), implicitContentWidth + leftPadding + rightPadding)

    Keys.onEnterPressed: touchable.click()
    Keys.onReturnPressed: touchable.click()

    FocusRing {
        control: touchable
        cornerRadius: touchable.cornerRadius
        shown: touchable.visualFocus
    }
}
