import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who else helps: the telephone service.
ListRow {
    id: row

    required property string number

    iconName: "call"
    objectName: "telephone"
    squareIcon: Theme.textSize < 3
    //: A way on where there is no waiting number; %1 is the number of the telephone service
    title: qsTr("Telefon %1").arg(number)
}
