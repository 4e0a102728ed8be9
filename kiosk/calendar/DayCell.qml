import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A day of the calendar: a white cell with its number of free times, or plain words.
Item {
    id: cell

    required property var day

    signal chosen

    KioskText {
        Accessible.name: cell.day.spoken
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Math.round(reason.implicitHeight / 2)
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        text: cell.day.label
        type: cell.day.label.length > 4 ? "label" : "heading"
        visible: !cell.day.free
        width: parent.width
        font.weight: Font.Normal
    }
    KioskText {
        id: reason

        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        text: cell.day.line
        type: "caption"
        visible: !cell.day.free
        width: parent.width
        y: Math.round(parent.height / 2 + Theme.mm(1))
    }
    Touchable {
        id: target

        Accessible.checkable: true
        Accessible.checked: cell.day.chosen
        anchors.fill: parent
        cornerRadius: Theme.radius
        objectName: "day-" + cell.day.id
        text: cell.day.spoken
        visible: cell.day.free

        background: Rectangle {
            border.color: cell.day.chosen || target.down ? Theme.action : Theme.line
            border.width: cell.day.chosen || target.down ? Theme.controlBorder : Theme.hairline
            color: cell.day.chosen ? target.down ? Theme.actionPressed : Theme.action : target.down ? Theme.tint : Theme.surface
            radius: Theme.radius
        }
        contentItem: Item {
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width

                KioskText {
                    Accessible.ignored: true
                    color: cell.day.chosen ? Theme.actionInk : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.day.label
                    type: cell.day.label.length > 4 ? "label" : "heading"
                    width: parent.width
                    wrapMode: Text.NoWrap
                }
                KioskText {
                    Accessible.ignored: true
                    color: cell.day.chosen ? Theme.actionInk : Theme.action
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.day.line
                    type: "caption"
                    width: parent.width
                    font.weight: Font.Medium
                }
            }
        }

        onClicked: cell.chosen()
    }
}
