pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question and its answers as rows of a card.
Column {
    id: block

    required property var question
    required property var chosen

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

        Column {
            id: options

            width: parent.width

            Repeater {
                model: block.question.options

                TickRow {
                    required property var modelData
                    required property int index

                    first: index === 0
                    name: block.question.label + " " + modelData.label
                    objectName: "option-" + modelData.id
                    round: true
                    ticked: block.chosen.includes(block.question.id + "=" + modelData.id)
                    title: modelData.label
                    width: options.width

                    onChosen: block.answered(modelData.id)
                }
            }
        }
    }
}
