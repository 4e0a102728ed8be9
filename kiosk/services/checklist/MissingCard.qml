import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// One thing that is missing: what it is, where to get it, what that costs, who issues it.
Card {
    id: card

    required property var need

    signal chosen

    implicitHeight: content.implicitHeight + 2 * padding
    padding: Theme.mm(8)

    RowLayout {
        id: content

        spacing: Theme.mm(7)
        width: parent.width

        Icon {
            Layout.alignment: Qt.AlignTop
            name: card.need.icon
            size_mm: Theme.roomy ? 14 : 11
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(1.5)

            KioskText {
                Layout.fillWidth: true
                text: card.need.title
                type: "label"
            }
            KioskText {
                Layout.fillWidth: true
                text: card.need.get
                visible: text !== ""
            }
            KioskText {
                Layout.fillWidth: true
                font.weight: Font.Medium
                text: card.need.cost
                visible: text !== ""
            }
            KioskButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.mm(3)
                look: KioskButton.Look.Tinted
                objectName: "service-" + card.need.service
                text: card.need.serviceTitle
                trailingIcon: "arrow_forward"
                visible: card.need.service !== ""

                onClicked: card.chosen()
            }
        }
    }
}
