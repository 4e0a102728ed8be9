import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Another way on: when and where offices are open.
ListRow {
    iconName: "account_balance"
    //: Under "Ämter und Öffnungszeiten"
    line: qsTr("Wer hat jetzt offen, und wo?")
    objectName: "offices"
    squareIcon: Theme.textSize < 3
    //: A way on where there is no waiting number
    title: qsTr("Ämter und Öffnungszeiten")
}
