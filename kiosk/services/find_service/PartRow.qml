import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing, step or note, on a card of its own.
Card {
    id: row

    property string text
    property string line: ""
    property string iconName: ""
    property string number: ""

    Accessible.name: (number === "" ? "" : number + ". ") + text + (line === "" ? "" : ", " + line)
    Accessible.role: Accessible.StaticText
    implicitHeight: content.implicitHeight + 2 * padding
    padding: Theme.mm(8)

    RowLayout {
        id: content

        spacing: Theme.mm(7)
        width: parent.width

        Rectangle {
            Layout.alignment: Qt.AlignTop
            border.color: Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
            color: Theme.sunken
            implicitHeight: Theme.mm(Theme.roomy ? 22 : 17)
            implicitWidth: implicitHeight
            radius: height / 2
            visible: row.number !== ""

            KioskText {
                Accessible.ignored: true
                anchors.centerIn: parent
                font.weight: Font.DemiBold
                text: row.number
                type: "label"
            }
        }
        Icon {
            Layout.alignment: Qt.AlignTop
            name: row.iconName
            size_mm: Theme.roomy ? 14 : 11
            visible: name !== ""
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.weight: row.number === "" ? Font.Medium : Font.Normal
                text: row.text
                type: "label"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.muted
                text: row.line
                visible: text !== ""
            }
        }
    }
}
