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
    property string telephone: ""
    property string telephoneLine: ""
    readonly property bool inVain: start.telephone !== ""
    // Large words in low reach: one below the other, since two rows have no room there.
    readonly property bool single: Theme.lowReach && Theme.roomy
    // In low reach one row of life situations leaves room for the words and the telephone.
    readonly property bool tight: Theme.lowReach && (start.inVain || Theme.textSize === 4)
    // One row is all there is room for: the tall lines of Arabic fill it.
    readonly property bool least: start.tight && Theme.textSize === 4 && !Theme.landscape
    readonly property int columns: Theme.textSize === 4 && !Theme.landscape ? 1 : Theme.roomy ? 2 : 3
    readonly property int most: start.tight ? start.columns : Theme.textSize === 4 ? 2 : Theme.roomy ? 4 : 6

    signal wordChosen(string word)
    signal situationChosen(string code)
    signal telephoneChosen

    pagerElsewhere: inVain
    spacing: Theme.mm(5)

    Flow {
        property bool wanted: start.suggestions.length > 0 && !start.single

        spacing: Theme.mm(5)

        Repeater {
            model: start.single ? [] : start.suggestions

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
    Repeater {
        model: start.single ? start.suggestions : []

        Chip {
            required property string modelData
            required property int index

            iconName: "search"
            objectName: "word-" + index
            text: modelData

            onClicked: start.wordChosen(modelData)
        }
    }
    ColumnLayout {
        spacing: Theme.mm(start.least ? 2 : 5)

        RowLayout {
            spacing: Theme.mm(4)

            KioskText {
                //: Search page: above the life situations
                text: qsTr("Oder nach Lebenslage")
                type: start.least ? "body" : Theme.roomy ? "label" : "heading"
            }
            Mark {
                text: start.situations.length > 0 ? start.situations[0].mark : ""
                visible: text !== ""
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.mm(5)
            columns: start.columns
            rowSpacing: Theme.mm(5)
            uniformCellWidths: true

            Repeater {
                model: start.situations.slice(0, start.most)

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
    ListRow {
        property bool wanted: start.inVain

        iconName: "call"
        line: start.telephoneLine
        objectName: "telephone"
        //: Last row where a search found nothing; %1 is the number of the city's telephone service
        title: qsTr("Oder fragen Sie unter %1.").arg(start.telephone)

        onChosen: start.telephoneChosen()
    }
}
