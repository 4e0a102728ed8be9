import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// An office in the list: its number as on the map, name, address and purpose, its state. With large
// letters the state stands under the name.
Item {
    id: row

    required property var office
    property bool first: false
    property bool joins: true
    // Two stand abreast: only what one must know has room.
    property bool half: false
    readonly property bool narrow: half || Theme.textSize === 4 || Theme.roomy && !Theme.landscape
    readonly property string steps: office.stepFree

    signal chosen

    Accessible.ignored: true
    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.mm(Theme.landscape ? 8 : 11))

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
        width: parent.width
    }
    Touchable {
        id: target

        Accessible.description: row.office.opening + (row.steps === "" ? "" : ", " + row.steps)
        anchors.fill: parent
        anchors.margins: Theme.mm(1.25)
        cornerRadius: Theme.radiusSmall
        objectName: row.objectName + "Target"
        text: row.office.number + ". " + row.office.title + ", " + row.office.line

        background: Rectangle {
            color: target.down ? Theme.tint : "transparent"
            radius: Theme.radiusSmall
        }
        contentItem: Item {}

        onClicked: row.chosen()
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
            border.color: Theme.action
            border.width: Theme.controlBorder
            color: row.office.own ? Theme.action : Theme.surface
            implicitHeight: Theme.mm(Theme.roomy ? 20 : 15)
            implicitWidth: implicitHeight
            radius: height / 2

            KioskText {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: row.office.own ? Theme.actionInk : Theme.action
                font.weight: Font.DemiBold
                text: row.office.number
                type: "body"
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(3)

                Mark {
                    text: row.office.mark
                    visible: text !== ""
                }
                KioskText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: target.down ? Theme.tintInk : Theme.text
                    text: row.office.title
                    type: "label"
                }
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: target.down ? Theme.tintInk : Theme.muted
                text: row.office.line
                type: Theme.roomy ? "caption" : "body"
                visible: Theme.textSize < 4 && !row.half
            }
            Pill {
                Layout.topMargin: Theme.mm(1.5)
                look: row.office.look
                text: row.office.opening
                visible: row.narrow
            }
        }
        Pill {
            Layout.alignment: Qt.AlignVCenter
            look: row.office.look
            text: row.office.opening
            visible: !row.narrow
        }
        // Words where there is room for them; the picture alone only for "no steps".
        Item {
            Layout.alignment: Qt.AlignVCenter
            implicitHeight: Theme.mm(9)
            implicitWidth: Theme.landscape ? Theme.mm(Theme.roomy ? 66 : 52) : wheelchair.width
            visible: Theme.textSize < 4 && !row.half && (Theme.landscape || !Theme.roomy)

            Icon {
                id: wheelchair

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.muted
                name: "accessible"
                size_mm: Theme.roomy ? 9 : 7.5
                visible: row.steps !== "" && !row.office.hasSteps
            }
            KioskText {
                Accessible.ignored: true
                anchors.left: wheelchair.right
                anchors.leftMargin: Theme.mm(2.5)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                text: row.steps
                type: "caption"
                visible: Theme.landscape && text !== ""
            }
        }
        Icon {
            colour: Theme.action
            directional: true
            name: Theme.roomy ? "arrow_forward" : "chevron_right"
            size_mm: Theme.textSize === 4 ? 10 : 8
        }
    }
}
