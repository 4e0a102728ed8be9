import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// Above the results: what was searched instead of what was typed, how many there are, two buttons to turn.
RowLayout {
    id: head

    required property PagedColumn column
    property int count: 0
    property string searched: ""
    property bool nothing: false

    height: Theme.mm(Theme.textSize === 4 ? 27 : Theme.roomy ? 22 : 16)
    spacing: Theme.mm(5)

    KioskText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.mm(1.5)
        color: Theme.muted
        text: {
            if (head.nothing)
                //: No search result
                return qsTr("Dazu haben wir nichts gefunden.");
            //: Number of search results
            const count = qsTr("%n Treffer", "", head.count);
            if (head.searched === "")
                return count + ".";
            //: %1 is the number of results, %2 the word that was searched instead of the one typed
            return qsTr("%1. Gesucht nach %2").arg(count).arg("<span style='font-weight:600'>" + head.searched + "</span>");
        }
        textFormat: Text.RichText
        type: Theme.roomy ? "caption" : "body"
    }
    KioskText {
        color: Theme.muted
        //: Which results are shown: from %1 to %2 of %3
        text: qsTr("%1 bis %2 von %3").arg(head.column.firstShown).arg(head.column.lastShown).arg(head.column.count)
        type: Theme.roomy ? "caption" : "body"
        visible: head.column.pages > 1 && Theme.textSize < 4 && !head.nothing
        wrapMode: Text.NoWrap
    }
    KioskButton {
        Layout.fillHeight: true
        iconName: "arrow_back"
        look: KioskButton.Look.Tinted
        objectName: "previous"
        //: Shows the results before
        text: qsTr("Vorige")
        visible: head.column.pages > 1 && head.column.page > 0

        onClicked: head.column.turn(-1)
    }
    KioskButton {
        Layout.fillHeight: true
        look: KioskButton.Look.Tinted
        objectName: "next"
        //: Shows more results
        text: qsTr("Weitere")
        trailingIcon: "arrow_forward"
        visible: head.column.page < head.column.pages - 1

        onClicked: head.column.turn(1)
    }
}
