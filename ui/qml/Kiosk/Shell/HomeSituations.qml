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
    readonly property bool gathered: Theme.roomy

    signal chosen(string entry)

    spacing: Theme.mm(5)

    KioskText {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.topMargin: Theme.mm(Theme.landscape ? 0 : 3)
        //: Home screen: heading above the life situations
        text: qsTr("Oder nach Lebenslage")
        type: "heading"
        visible: !situations.gathered
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: situations.spacious ? Theme.gap : Theme.mm(7.5)
        columns: Theme.landscape ? 3 : situations.spacious ? 2 : 3
        rowSpacing: Theme.mm(5)
        uniformCellWidths: true
        visible: !situations.gathered

        Repeater {
            model: situations.gathered ? [] : situations.situations

            Chip {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: modelData.icon
                line: situations.spacious && !Theme.landscape ? modelData.line : ""
                objectName: "situation-" + modelData.entry
                squareIcon: situations.spacious && !Theme.landscape
                text: modelData.title
                type: situations.spacious && !Theme.landscape ? "heading" : "label"

                onClicked: situations.chosen(modelData.entry)
            }
        }
    }
    Chip {
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
