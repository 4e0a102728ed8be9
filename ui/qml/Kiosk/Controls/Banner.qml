import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A message across the hand zone: icon, sentence, and one line more where it helps.
Rectangle {
    id: banner

    property string look: "info"
    property string iconName: "info"
    property string title
    property string line: ""
    readonly property color ink: look === "success" ? Theme.success : look === "warning" ? Theme.warning : look === "danger" ? Theme.danger : Theme.info

    Accessible.description: line
    Accessible.name: title
    Accessible.role: Accessible.AlertMessage

    border.color: ink
    border.width: Theme.highContrast ? Theme.controlBorder : 0
    color: look === "success" ? Theme.successGround : look === "warning" ? Theme.warningGround : look === "danger" ? Theme.dangerGround : Theme.infoGround
    implicitHeight: content.implicitHeight + Theme.mm(line === "" ? 13 : 18)
    radius: Theme.radius

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(7)

        Icon {
            Layout.alignment: Qt.AlignVCenter
            colour: banner.ink
            name: banner.iconName
            size_mm: Theme.roomy ? 12 : banner.line === "" ? 9 : 12
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1.5)

            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.text
                text: banner.title
                type: banner.line === "" ? "body" : "label"
            }
            KioskText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: Theme.text
                text: banner.line
                type: "body"
                visible: text !== ""
            }
        }
    }
}
