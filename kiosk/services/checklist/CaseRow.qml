import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The citizen's case, and the way to change it.
RowLayout {
    id: row

    property string text

    signal chosen

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        KioskText {
            Layout.fillWidth: true
            color: Theme.muted
            //: Above the case: "24 oder älter"
            text: qsTr("Ihr Fall")
            type: "caption"
        }
        KioskText {
            Layout.fillWidth: true
            text: row.text
            type: "label"
        }
    }
    KioskButton {
        iconName: "ink_pen"
        look: KioskButton.Look.Tinted
        objectName: "change"
        //: Changes the case
        text: qsTr("Ändern")

        onClicked: row.chosen()
    }
}
