import QtQuick
import Kiosk.Theme

// The mark of a text that exists in German only.
Rectangle {
    id: mark

    property alias text: label.text

    border.color: Theme.info
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: Theme.infoGround
    implicitHeight: label.implicitHeight + Theme.mm(1.5)
    implicitWidth: label.implicitWidth + Theme.mm(5)
    radius: height / 2

    KioskText {
        id: label

        anchors.centerIn: parent
        color: Theme.info
        type: "caption"
        wrapMode: Text.NoWrap
    }
}
