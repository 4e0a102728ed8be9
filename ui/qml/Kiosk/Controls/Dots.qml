pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Waiting for a device: three dots, one step every 400 ms.
Row {
    id: dots

    property int step: 0

    Accessible.ignored: true

    height: Theme.mm(6)
    spacing: Theme.mm(2)

    Repeater {
        model: 3

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            color: index === dots.step ? Theme.action : Theme.stepAhead
            height: Theme.mm(3)
            radius: height / 2
            width: height
        }
    }
    Timer {
        interval: 400
        repeat: true
        running: dots.visible

        onTriggered: dots.step = (dots.step + 1) % 3
    }
}
