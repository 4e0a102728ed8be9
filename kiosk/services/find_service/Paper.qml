import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing to bring: icon, name, one line.
RowLayout {
    id: paper

    property string iconName
    property string text
    property string line: ""

    spacing: Theme.mm(5)

    Icon {
        Layout.alignment: Qt.AlignTop
        name: paper.iconName
        size_mm: Theme.roomy ? 12 : 10
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.mm(0.5)

        KioskText {
            Layout.fillWidth: true
            text: paper.text
            type: "label"
        }
        KioskText {
            Layout.fillWidth: true
            color: Theme.muted
            text: paper.line
            visible: text !== ""
        }
    }
}
