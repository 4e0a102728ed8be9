pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The free times of one part of a day, in rows; the part's name stands before them or above.
Item {
    id: part

    required property var times
    property bool beside: !Theme.roomy && !Theme.upright
    property int abreast: Theme.textSize === 4 ? 2 : Theme.roomy ? 3 : Theme.upright ? 2 : 5
    readonly property int nameWidth: beside ? Theme.mm(46) : 0
    readonly property int side: Math.floor((width - nameWidth - (abreast - 1) * Theme.mm(3.5)) / abreast)

    signal chosen(string name)

    Accessible.name: times.name
    Accessible.role: Accessible.Grouping
    implicitHeight: grid.y + grid.implicitHeight

    KioskText {
        id: name

        color: Theme.muted
        text: part.times.name
        width: part.beside ? part.nameWidth - Theme.mm(4) : part.width
        y: part.beside ? Theme.mm(8) : 0
    }
    Grid {
        id: grid

        anchors.right: parent.right
        columnSpacing: Theme.mm(3.5)
        columns: part.abreast
        rowSpacing: Theme.mm(3.5)
        width: part.width - part.nameWidth
        y: part.beside ? 0 : name.implicitHeight + Theme.mm(2.5)

        Repeater {
            model: part.times.slots

            SlotButton {
                required property var modelData

                slot: modelData
                width: part.side

                onClicked: part.chosen(modelData.id)
            }
        }
    }
}
