pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Tiles in rows; one alone takes the whole width, and the last one what is left of its row.
GridLayout {
    id: grid

    property var tiles: []
    property int abreast: 2
    property bool large: false
    property bool many: false
    // Where three stand abreast with pictures the long words would need more lines.
    readonly property bool brief: Theme.roomy || Theme.upright && tiles.length > 2

    signal chosen(string entry)

    columnSpacing: Theme.gap
    columns: Theme.textSize === 4 && !Theme.landscape && tiles.length === 1 ? 1 : Math.max(1, Math.min(abreast, tiles.length))
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: grid.tiles

        Tile {
            required property var modelData
            required property int index

            Layout.columnSpan: index === grid.tiles.length - 1 ? grid.columns - index % grid.columns : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: grid.large && pictured ? Theme.mm(grid.tiles.length === 1 ? 84 : Theme.landscape ? 78 : grid.many ? 66 : 98) : Theme.mm(42)
            iconName: modelData.icon
            line: grid.brief ? modelData.short_line : modelData.line
            objectName: "tile-" + modelData.entry
            pictureHeight: grid.many ? 46 : 66
            small: !grid.large
            picture: grid.large ? modelData.picture : ""
            text: grid.brief ? modelData.short : modelData.title
            wide: grid.tiles.length === 1
            works: modelData.works

            onClicked: grid.chosen(modelData.entry)
        }
    }
}
