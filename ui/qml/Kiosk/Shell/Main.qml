import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The one window: ribbon, header, the page, the bar. It cannot be closed from the screen.
Window {
    id: window

    required property FrameViewModel frame
    property bool mayClose: false
    readonly property bool settled: host.settled

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.page
    flags: Qt.FramelessWindowHint | Qt.Window

    onClosing: close => close.accepted = window.mayClose

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Theme.rightToLeft
        anchors.fill: parent

        PageHost {
            id: host

            anchors.bottomMargin: window.frame.bar ? Theme.barHeight : 0
            anchors.fill: parent
            frame: window.frame
        }
        Header {
            frame: window.frame
        }
        Ribbon {
            anchors.left: parent.left
            anchors.right: parent.right
            text: window.frame.ribbon
            visible: window.frame.ribbon !== ""
        }
        Bar {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            frame: window.frame
            visible: window.frame.bar
        }
    }
}
