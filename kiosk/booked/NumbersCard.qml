import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The numbers of an appointment: what changes it, and what will be called.
Card {
    id: card

    required property string number
    required property string key
    required property string callNumber

    GridLayout {
        columnSpacing: Theme.mm(8)
        columns: Theme.roomy ? 1 : 2
        rowSpacing: Theme.mm(3)
        width: parent?.width ?? 0

        RowLayout {
            spacing: Theme.mm(5)

            KioskText {
                color: Theme.muted
                //: Before the number of an appointment
                text: qsTr("Terminnummer")
            }
            KioskText {
                objectName: "number"
                text: card.number
                type: "heading"
            }
        }
        RowLayout {
            spacing: Theme.mm(5)
            visible: card.key !== ""

            KioskText {
                color: Theme.muted
                //: Before the code that cancels an appointment
                text: qsTr("Code zum Absagen")
            }
            KioskText {
                text: card.key
                type: "heading"
            }
        }
        KioskText {
            Layout.columnSpan: Theme.roomy ? 1 : 2
            Layout.fillWidth: true
            //: On the page of an appointment: %1 is the number that will be called
            text: qsTr("Sie werden aufgerufen als %1.").arg(card.callNumber)
            type: "label"
            visible: card.callNumber !== ""
        }
    }
}
