import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Who says a fact of a service, or that nobody knows it: what it is about, then the words.
Item {
    id: row

    property string label
    property string text
    property bool first: false
    property bool joins: true

    Accessible.name: label + ": " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: content.implicitHeight + Theme.mm(7)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
        width: parent.width
    }
    ColumnLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.5)

        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.weight: Font.DemiBold
            text: row.label
            type: "caption"
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.muted
            text: row.text
            type: "caption"
        }
    }
}
