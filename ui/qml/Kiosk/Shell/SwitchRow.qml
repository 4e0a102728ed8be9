import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A row with a switch at its end; the whole row is the target, and the word says the state.
Touchable {
    id: row

    property string iconName
    property bool on: false

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.role: Accessible.CheckBox
    implicitHeight: Math.max(Theme.row + Theme.mm(6), content.implicitHeight + Theme.mm(10))

    background: Rectangle {
        border.color: row.down ? Theme.action : Theme.line
        border.width: Theme.hairline
        color: row.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {}

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(6)

        Icon {
            name: row.iconName
            size_mm: 11
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: row.text
            type: "label"
        }
        KioskText {
            Accessible.ignored: true
            text: row.on ?
            //: State of a switch
            qsTr("an") :
            //: State of a switch
            qsTr("aus")
            type: "body"
        }
        Rectangle {
            border.color: row.on ? Theme.action : Theme.border
            border.width: Theme.controlBorder
            color: row.on ? Theme.action : Theme.surface
            implicitHeight: Theme.mm(20)
            implicitWidth: Theme.mm(36)
            radius: height / 2

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: row.on ? Theme.actionInk : Theme.border
                height: Theme.mm(14)
                radius: height / 2
                width: height
                x: row.on !== Theme.rightToLeft ? parent.width - width - Theme.mm(3) : Theme.mm(3)
            }
        }
    }
}
