import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// How long the city still holds the time: sentence, bar, minutes.
Rectangle {
    id: card

    required property string timeLeft
    required property int seconds
    required property int secondsLeft
    property bool urgent: false
    readonly property color ink: urgent ? Theme.warning : Theme.text

    Accessible.name: words.text + " " + timeLeft
    Accessible.role: Accessible.StaticText
    border.color: urgent ? Theme.warning : Theme.line
    border.width: urgent && Theme.highContrast ? Theme.controlBorder : Theme.hairline
    color: urgent ? Theme.warningGround : Theme.surface
    implicitHeight: content.implicitHeight + Theme.mm(18)
    radius: Theme.radius

    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(7)

        Icon {
            colour: card.ink
            name: "timer"
            size_mm: 14
            visible: Theme.textSize < 4
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.mm(4)

            KioskText {
                id: words

                Accessible.ignored: true
                Layout.fillWidth: true
                color: card.ink
                text: card.urgent ?
                //: Above the countdown, when little time is left
                qsTr("Nur noch kurz. Danach ist die Zeit wieder frei.") :
                //: Above the countdown
                qsTr("Wir halten diesen Termin für Sie frei")
                type: "label"
            }
            Rectangle {
                Layout.fillWidth: true
                border.color: Theme.action
                border.width: Theme.highContrast ? Theme.hairline : 0
                color: Theme.highContrast ? "transparent" : Theme.stepAhead
                implicitHeight: Theme.mm(2.5)
                radius: height / 2

                Rectangle {
                    anchors.left: parent.left
                    color: card.urgent ? Theme.warning : Theme.action
                    height: parent.height
                    radius: height / 2
                    width: Math.round(parent.width * Math.min(1, card.secondsLeft / Math.max(1, card.seconds)))
                }
            }
        }
        KioskText {
            Accessible.ignored: true
            color: card.ink
            font.features: ({
                    tnum: 1
                })
            objectName: "left"
            text: card.timeLeft
            type: "title"
            wrapMode: Text.NoWrap
        }
        KioskText {
            Accessible.ignored: true
            color: card.urgent ? card.ink : Theme.muted
            //: After a countdown: 8:41 Minuten
            text: qsTr("Minuten")
            visible: Theme.textSize < 3
            wrapMode: Text.NoWrap
        }
    }
}
