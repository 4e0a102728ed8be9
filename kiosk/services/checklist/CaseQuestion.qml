pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question and its answers as rows of a card.
Column {
    id: block

    required property var question
    required property var chosen
    // A low and wide hand: the answers stand side by side.
    readonly property int columns: Theme.lowReach && Theme.landscape ? question.options.length : 1

    signal answered(string option)

    Accessible.name: question.label
    Accessible.role: Accessible.Grouping
    spacing: Theme.mm(4)

    KioskText {
        Accessible.role: Accessible.Heading
        text: block.question.label
        type: "heading"
        width: parent.width
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: options.implicitHeight
        radius: Theme.radius
        width: parent.width

        Grid {
            id: options

            columns: block.columns
            width: parent.width

            Repeater {
                model: block.question.options

                TickRow {
                    required property var modelData
                    required property int index

                    first: index === 0 || block.columns > 1
                    name: block.question.label + " " + modelData.label
                    objectName: "option-" + modelData.id
                    round: true
                    ticked: block.chosen.includes(block.question.id + "=" + modelData.id)
                    title: modelData.label
                    width: Math.floor(options.width / block.columns)

                    onChosen: block.answered(modelData.id)
                }
            }
        }
    }
}
