pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Cost, validity, duration: cards side by side, or rows where letters are large or words are long.
Item {
    id: box

    required property var figures
    readonly property bool wordy: figures.some(figure => figure.value.replace(/[\u2066-\u2069]/g, "").length * Theme.fontPx("figure") * 0.58 > (width - (figures.length - 1) * Theme.gap) / figures.length - Theme.mm(17))
    readonly property bool asRows: Theme.roomy || wordy

    implicitHeight: asRows ? rows.implicitHeight : cards.implicitHeight

    RowLayout {
        id: cards

        spacing: Theme.gap
        uniformCellSizes: true
        visible: !box.asRows
        width: parent.width

        Repeater {
            model: box.asRows ? [] : box.figures

            FigureCard {
                required property var modelData

                Layout.fillHeight: true
                Layout.fillWidth: true
                label: modelData.label
                note: modelData.note
                value: modelData.value
            }
        }
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: rows.implicitHeight
        radius: Theme.radius
        visible: box.asRows
        width: parent.width

        Column {
            id: rows

            width: parent.width

            Repeater {
                model: box.asRows ? box.figures : []

                FigureRow {
                    required property var modelData
                    required property int index

                    figure: modelData
                    first: index === 0
                    width: rows.width
                }
            }
        }
    }
}
