import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The number as a code that holds the text itself: it works without any network.
Rectangle {
    id: card

    required property string payload
    readonly property int side: Theme.mm(Theme.textSize === 4 ? 48 : 42)

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: content.implicitHeight + Theme.mm(16)
    radius: Theme.radius

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(10)

        Image {
            //: Name of the QR code, for those who hear it
            Accessible.name: qsTr("QR-Code")
            Accessible.role: Accessible.Graphic
            cache: false
            objectName: "qr"
            smooth: false
            source: card.payload === "" ? "" : "image://qr/" + encodeURIComponent(card.payload)
            sourceSize.width: card.side
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(2)

            KioskText {
                Layout.fillWidth: true
                //: Beside the code with the waiting number
                text: qsTr("Nummer aufs Handy nehmen")
                type: "label"
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                //: Beside the code with the waiting number
                text: qsTr("Der Code enthält Nummer, Amt und Tag. Er braucht kein Internet.")
                visible: Theme.textSize < 4
            }
        }
    }
}
