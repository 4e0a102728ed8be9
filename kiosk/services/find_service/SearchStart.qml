pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// While nothing is typed or found: nearest words, life situations, the telephone.
PagedColumn {
    id: start

    property var suggestions: []
    property var situations: []

    signal wordChosen(string word)
    signal situationChosen(string code)

    spacing: Theme.mm(5)

    Flow {
        property bool wanted: start.suggestions.length > 0

        spacing: Theme.mm(5)

        Repeater {
            model: start.suggestions

            Chip {
                required property string modelData
                required property int index

                iconName: "search"
                objectName: "word-" + index
                text: modelData
                width: Math.min(implicitWidth + Theme.mm(14), start.width)

                onClicked: start.wordChosen(modelData)
            }
        }
    }
    KioskText {
        //: Search page: above the life situations
        text: qsTr("Oder nach Lebenslage")
        type: Theme.roomy ? "label" : "heading"
    }
    GridLayout {
        columnSpacing: Theme.mm(5)
        columns: Theme.textSize === 4 && !Theme.landscape ? 1 : Theme.roomy ? 2 : 3
        rowSpacing: Theme.mm(5)
        uniformCellWidths: true

        Repeater {
            model: start.situations.slice(0, Theme.textSize === 4 ? 2 : Theme.roomy ? 4 : 6)

            Chip {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: modelData.icon
                objectName: "situation-" + modelData.id
                text: modelData.title

                onClicked: start.situationChosen(modelData.id)
            }
        }
    }
}
