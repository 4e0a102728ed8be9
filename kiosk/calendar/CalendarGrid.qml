pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Four weeks, Monday to Saturday.
Item {
    id: grid

    required property var cells
    required property var weekdays
    property int cellHeight: Theme.mm(Theme.upright ? 38 : 32)
    readonly property int space: Theme.mm(3.5)
    readonly property int cellWidth: Math.floor((width - 5 * space) / 6)

    signal chosen(string day)

    implicitHeight: names.implicitHeight + Theme.mm(3) + 4 * cellHeight + 3 * space

    Row {
        id: names

        spacing: grid.space

        Repeater {
            model: grid.weekdays

            KioskText {
                required property string modelData

                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                text: modelData
                type: "caption"
                width: grid.cellWidth
            }
        }
    }
    Grid {
        anchors.top: names.bottom
        anchors.topMargin: Theme.mm(3)
        columnSpacing: grid.space
        columns: 6
        rowSpacing: grid.space

        Repeater {
            model: grid.cells

            DayCell {
                required property var modelData

                day: modelData
                height: grid.cellHeight
                width: grid.cellWidth

                onChosen: grid.chosen(modelData.id)
            }
        }
    }
}
