import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One answer: what was asked, what was answered, and a button that changes it.
Item {
    id: row

    required property var answer
    property bool first: false
    property bool joins: true
    readonly property bool veiled: Appearance.masked

    signal changed

    implicitHeight: Math.max(Theme.mm(Theme.upright ? 36 : 38), content.implicitHeight + Theme.mm(8))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(10)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(10)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(6)

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.mm(6)
            columns: Theme.roomy ? 1 : 2
            rowSpacing: Theme.mm(1)

            KioskText {
                Layout.alignment: Qt.AlignVCenter
                Layout.preferredWidth: Theme.roomy ? -1 : Theme.mm(62)
                color: Theme.muted
                text: row.answer.label
                type: Theme.roomy ? "caption" : "body"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(1)

                KioskText {
                    Layout.fillWidth: true
                    objectName: "answer-" + row.answer.id
                    text: row.veiled ? "••••••••••••" : row.answer.value
                    type: "label"
                    wrapMode: Text.Wrap
                }
                KioskText {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: row.answer.line
                    type: "caption"
                    visible: text !== "" && !row.veiled
                }
            }
        }
        KioskButton {
            //: Name of the button "Ändern" of an answer, %1
            Accessible.name: qsTr("%1 ändern").arg(row.answer.label)
            iconName: "edit"
            look: KioskButton.Look.Tinted
            objectName: "change-" + row.answer.id
            //: Button: change an answer
            text: qsTr("Ändern")

            onClicked: row.changed()
        }
    }
}
