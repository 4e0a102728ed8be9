import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A chosen service and how many of it: less, the number, more.
Item {
    id: row

    required property var service
    property bool first: false
    property bool joins: true
    readonly property int side: Theme.mm(Theme.textSize === 4 ? 28 : 22)

    signal changed(int by)

    implicitHeight: Math.max(Theme.mm(36), content.implicitHeight + Theme.mm(10))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
    }
    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.mm(6)
        columns: Theme.textSize === 4 && !Theme.landscape ? 1 : 2
        rowSpacing: Theme.mm(4)

        KioskText {
            Layout.fillWidth: true
            text: row.service.title
            type: "label"
        }
        RowLayout {
            spacing: Theme.mm(5)

            KioskButton {
                //: Name of the button with a minus sign, %1 is a service
                Accessible.name: qsTr("Weniger: %1").arg(row.service.title)
                iconName: "remove"
                implicitHeight: row.side
                implicitWidth: row.side
                leftPadding: Theme.mm(2)
                objectName: "less-" + row.service.id
                resting: !row.service.less
                rightPadding: Theme.mm(2)

                onClicked: row.changed(-1)
            }
            KioskText {
                //: For those who hear it: how many of a service
                Accessible.name: qsTr("Anzahl: %1").arg(row.service.count)
                Layout.preferredWidth: Theme.mm(22)
                horizontalAlignment: Text.AlignHCenter
                objectName: "count-" + row.service.id
                text: row.service.count
                type: "heading"
            }
            KioskButton {
                //: Name of the button with a plus sign, %1 is a service
                Accessible.name: qsTr("Mehr: %1").arg(row.service.title)
                iconName: "add"
                implicitHeight: row.side
                implicitWidth: row.side
                leftPadding: Theme.mm(2)
                objectName: "more-" + row.service.id
                resting: !row.service.more
                rightPadding: Theme.mm(2)

                onClicked: row.changed(1)
            }
        }
    }
}
