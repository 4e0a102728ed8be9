import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A QR code, black on white in every mode, and what is in it.
Rectangle {
    id: card

    required property string payload
    required property string subject
    property string link: ""
    // In low reach the code shares little room with buttons.
    property int most: Theme.mm(Theme.lowReach && Theme.landscape ? 50 : !narrow ? 160 : Theme.lowReach ? 64 : 130)
    readonly property bool narrow: Theme.textSize === 4 && !Theme.landscape
    readonly property int side: Math.min(most, Math.round(width * (narrow ? 0.6 : 0.46)))

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: content.implicitHeight + Theme.mm(20)
    radius: Theme.radius

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.mm(10)
        columns: card.narrow ? 1 : 2
        rowSpacing: Theme.mm(6)

        Rectangle {
            Layout.alignment: card.narrow ? Qt.AlignHCenter : Qt.AlignLeft | Qt.AlignVCenter
            color: "#ffffff"
            implicitHeight: card.side
            implicitWidth: card.side

            Image {
                //: Name of the QR code, for those who hear it
                Accessible.name: qsTr("QR-Code")
                Accessible.role: Accessible.Graphic
                anchors.centerIn: parent
                cache: false
                objectName: "qr"
                smooth: false
                source: card.payload === "" ? "" : "image://qr/" + encodeURIComponent(card.payload)
                sourceSize.width: card.side
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(5)

            KioskText {
                Layout.fillWidth: true
                //: Beside a QR code
                text: qsTr("Mit dem Handy fotografieren")
                type: "heading"
            }
            KioskText {
                Layout.fillWidth: true
                text: card.subject
                type: "label"
                visible: !card.narrow
                font.weight: Font.Normal
            }
            KioskText {
                Layout.fillWidth: true
                LayoutMirroring.enabled: false
                color: Theme.muted
                font.features: ({
                        zero: 1
                    })
                horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
                text: card.link
                visible: text !== ""
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
