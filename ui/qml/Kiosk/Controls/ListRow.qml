import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// One row of a list: icon, title with one line under it, kind, arrow. Hit areas are inset by 1.25 mm
// above and below, so that 2.5 mm lie between two targets.
Item {
    id: row

    property string title
    property string rich: ""
    property string line: ""
    property string kind: ""
    property string mark: ""
    property string iconName: ""
    property bool squareIcon: false
    property bool leads: true
    property bool first: false
    property bool joins: true
    property bool selected: false
    property bool touchable: true

    signal chosen

    Accessible.ignored: touchable
    Accessible.name: row.title + (row.line === "" ? "" : ", " + row.line)
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(Theme.row, content.implicitHeight + Theme.mm(8))

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

        Accessible.description: row.kind
        anchors.bottomMargin: Theme.mm(1.25)
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(1.25)
        anchors.rightMargin: Theme.mm(1.25)
        anchors.topMargin: Theme.mm(1.25)
        cornerRadius: Theme.radiusSmall
        objectName: row.objectName === "" ? "" : row.objectName + "Target"
        text: row.title + (row.line === "" ? "" : ", " + row.line)
        visible: row.touchable

        background: Rectangle {
            color: target.down || row.selected ? Theme.tint : "transparent"
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
        spacing: Theme.mm(Theme.textSize === 4 ? 8 : 7)

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            color: row.squareIcon ? (row.touchable ? Theme.tint : Theme.sunken) : "transparent"
            implicitHeight: row.squareIcon ? Theme.mm(20) : icon.height
            implicitWidth: row.squareIcon ? Theme.mm(20) : icon.width
            radius: Theme.radiusSmall
            visible: row.iconName !== ""

            Icon {
                id: icon

                anchors.centerIn: parent
                colour: row.touchable ? Theme.action : Theme.text
                name: row.iconName
                size_mm: row.squareIcon ? 11 : Theme.textSize === 4 ? 16 : Theme.textSize === 3 ? 13 : 10
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
                    text: row.mark
                    visible: text !== ""
                }
                KioskText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    // Rich text has lines of its own height; in Latin what is to spare goes below it too.
                    bottomPadding: row.rich === "" || tall ? -spare : spare
                    color: target.down ? Theme.tintInk : Theme.text
                    text: row.rich === "" ? row.title : row.rich
                    textFormat: row.rich === "" ? Text.PlainText : Text.RichText
                    type: "label"
                }
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
        KioskText {
            Accessible.ignored: true
            color: target.down ? Theme.tintInk : Theme.muted
            text: row.kind
            type: "caption"
            visible: text !== "" && Theme.textSize < 4
            wrapMode: Text.NoWrap
        }
        Icon {
            colour: Theme.action
            directional: true
            name: Theme.roomy || row.squareIcon ? "arrow_forward" : "chevron_right"
            size_mm: Theme.textSize === 4 ? 10 : 8
            visible: row.leads
        }
    }
}
