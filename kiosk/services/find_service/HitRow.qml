import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A search result; above the first of its kind stands what they are.
Item {
    id: hit

    property alias iconName: row.iconName
    property alias kind: row.kind
    property alias line: row.line
    property alias mark: row.mark
    property alias rich: row.rich
    property alias title: row.title
    property bool first: false
    property string group: ""
    property string rowName: ""

    signal chosen

    implicitHeight: row.implicitHeight + (heading.visible ? heading.height : 0)

    Rectangle {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.sunken
        height: words.implicitHeight + Theme.mm(4)
        radius: hit.first ? Theme.radius : 0
        visible: hit.group !== ""

        // The card is round above the first heading only; below it the heading meets a row.
        Rectangle {
            anchors.bottom: parent.bottom
            color: parent.color
            height: parent.radius
            width: parent.width
        }
        KioskText {
            id: words

            Accessible.role: Accessible.Heading
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(10)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(10)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            text: hit.group
            type: "caption"
        }
    }
    ListRow {
        id: row

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        first: hit.first || heading.visible
        height: implicitHeight
        objectName: hit.rowName

        onChosen: hit.chosen()
    }
}
