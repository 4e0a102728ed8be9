import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A row to tick, or one answer of several (`round`): box, title, one line. The whole row is the
// target; its hit area is inset by 1.25 mm above and below. A second touch of a trembling hand does not
// take the tick back.
Item {
    id: row

    property string title
    property string line: ""
    property string name: title
    property bool ticked: false
    property bool round: false
    property bool first: false
    property bool joins: true

    signal chosen

    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.mm(Theme.roomy ? 8 : 10))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
    }
    Touchable {
        id: target

        Accessible.checkable: true
        Accessible.checked: row.ticked
        Accessible.description: row.line
        Accessible.name: row.name
        Accessible.role: row.round ? Accessible.RadioButton : Accessible.CheckBox
        anchors.bottomMargin: Theme.mm(1.25)
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(1.25)
        anchors.rightMargin: Theme.mm(1.25)
        anchors.topMargin: Theme.mm(1.25)
        cornerRadius: Theme.radiusSmall
        objectName: row.objectName === "" ? "" : row.objectName + "Target"
        text: row.name

        background: Rectangle {
            color: target.down ? Theme.tint : "transparent"
            radius: Theme.radiusSmall
        }
        contentItem: Item {}

        onClicked: {
            if (trembling.running)
                return;
            trembling.start();
            row.chosen();
        }

        Timer {
            id: trembling

            interval: 400
        }
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(7)

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            border.color: row.ticked ? Theme.action : Theme.border
            border.width: Theme.controlBorder
            color: row.ticked ? Theme.action : Theme.surface
            implicitHeight: Theme.mm(Theme.textSize === 4 ? 17 : Theme.roomy ? 15 : 13)
            implicitWidth: implicitHeight
            radius: row.round ? height / 2 : Theme.mm(2.5)

            Icon {
                anchors.centerIn: parent
                colour: Theme.actionInk
                name: "check"
                size_mm: Theme.textSize === 4 ? 13 : Theme.roomy ? 11 : 9
                visible: row.ticked
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: target.down ? Theme.tintInk : Theme.text
                text: row.title
                type: "label"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: target.down ? Theme.tintInk : Theme.muted
                text: row.line
                type: "caption"
                visible: text !== ""
            }
        }
    }
}
