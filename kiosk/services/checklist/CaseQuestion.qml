pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One question and its answers as rows of a card; side by side on a low and wide hand.
GridLayout {
    id: block

    required property var question
    required property var chosen
    readonly property bool wide: Theme.lowReach && Theme.landscape
    readonly property int abreast: wide ? question.options.length : 1

    signal answered(string option)

    Accessible.name: question.label
    Accessible.role: Accessible.Grouping
    columnSpacing: Theme.gap
    columns: wide ? 2 : 1
    rowSpacing: Theme.mm(4)

    KioskText {
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: block.question.label
        type: block.wide ? "label" : "heading"
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredWidth: block.wide ? 3 : 1
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        implicitHeight: options.implicitHeight
        radius: Theme.radius

        Grid {
            id: options

            columns: block.abreast
            width: parent.width

            Repeater {
                model: block.question.options

                TickRow {
                    required property var modelData
                    required property int index

                    first: index === 0 || block.abreast > 1
                    name: block.question.label + " " + modelData.label
                    objectName: "option-" + modelData.id
                    round: true
                    ticked: block.chosen.includes(block.question.id + "=" + modelData.id)
                    title: modelData.label
                    width: Math.floor(options.width / block.abreast)

                    onChosen: block.answered(modelData.id)
                }
            }
        }
    }
}
