import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One fact of an office: what it is about, what it is, and who says so where that is somebody else.
Item {
    id: row

    property string iconName
    property string label: ""
    property string text: ""
    property string source: ""
    property bool first: false
    property bool joins: true

    Accessible.name: (label === "" ? "" : label + ": ") + text + (source === "" ? "" : ", " + source)
    Accessible.role: Accessible.StaticText
    implicitHeight: content.implicitHeight + Theme.mm(9)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
        width: parent.width
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(7)

        Icon {
            Layout.alignment: Qt.AlignTop
            name: row.iconName
            size_mm: Theme.roomy ? 12 : 10
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(0.5)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.muted
                text: row.label
                type: "caption"
                visible: text !== ""
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                text: row.text
                type: Theme.roomy ? "body" : "label"
                font.weight: Font.Normal
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.muted
                text: row.source
                type: "caption"
                visible: text !== ""
            }
        }
    }
}
