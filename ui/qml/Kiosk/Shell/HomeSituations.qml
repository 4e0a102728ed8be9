pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The first life situations and the way to all of them; behind one tile with large letters.
ColumnLayout {
    id: situations

    property var situations: []
    property string allEntry: ""
    property bool spacious: false
    readonly property bool roomyChips: spacious && !Theme.landscape && !Theme.lowReach
    readonly property bool gathered: Theme.roomy || Theme.lowReach && Theme.landscape
    // In low reach one row: the first of them, and the way to all.
    readonly property var shown: situations.gathered ? [] : Theme.lowReach ? situations.situations.slice(0, 3) : situations.situations

    signal chosen(string entry)

    spacing: Theme.mm(5)

    KioskText {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.topMargin: Theme.mm(3)
        //: Home screen: heading above the life situations
        text: qsTr("Oder nach Lebenslage")
        type: "heading"
        visible: !situations.gathered && !Theme.lowReach && !Theme.landscape
    }
    GridLayout {
        id: grid

        Layout.fillWidth: true
        columnSpacing: situations.spacious ? Theme.gap : Theme.mm(7.5)
        columns: situations.gathered ? 1 : Theme.upright ? 4 : Theme.lowReach ? 3 : situations.spacious ? 2 : 3
        rowSpacing: Theme.mm(5)
        uniformCellWidths: true

        Repeater {
            model: situations.shown

            Chip {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: modelData.icon
                line: situations.roomyChips ? modelData.line : ""
                objectName: "situation-" + modelData.entry
                squareIcon: situations.roomyChips
                text: modelData.title
                type: situations.roomyChips ? "heading" : "label"

                onClicked: situations.chosen(modelData.entry)
            }
        }
        Chip {
            // In landscape it fills the last row, else it has one of its own.
            Layout.columnSpan: Theme.upright && !situations.gathered ? grid.columns - situations.shown.length % grid.columns : grid.columns
            Layout.fillHeight: true
            Layout.fillWidth: true
            iconName: "group"
            leads: true
            objectName: "situations"
            text: situations.gathered ?
            //: Home screen with large letters: the tile that leads to the life situations
            qsTr("Nach Lebenslage suchen") :
            //: Home screen: leads to all life situations
            qsTr("Alle Lebenslagen")
            type: situations.gathered ? "heading" : "label"

            onClicked: situations.chosen(situations.allEntry)
        }
    }
}
