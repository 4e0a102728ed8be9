import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The question that decides, and its answers beside it, or below where letters are large.
GridLayout {
    id: row

    required property var question
    readonly property bool below: Theme.roomy && !Theme.landscape || question.options.length > 3

    signal answered(string option)

    columnSpacing: Theme.gap
    columns: below ? 1 : 2
    rowSpacing: Theme.mm(4)

    KioskText {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        text: row.question.label
        type: "heading"
    }
    Segmented {
        Layout.fillWidth: true
        Layout.preferredWidth: row.below ? 1 : 5
        name: row.question.label
        options: row.question.options

        onChosen: id => row.answered(id)
    }
}
