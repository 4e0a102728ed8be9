import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// Two buttons that turn the pages of a column. At an end the button rests and says so.
RowLayout {
    id: pager

    // The PagedColumn it turns; it cannot name that type, which holds a Pager itself.
    required property var column
    readonly property bool atStart: column.page === 0
    readonly property bool atEnd: column.page >= column.pages - 1

    height: Theme.button
    spacing: Theme.gap
    uniformCellSizes: true

    KioskButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "arrow_upward"
        objectName: "pageUp"
        resting: pager.atStart
        //: Resting button at the top of a list; the other button turns to the next page
        text: pager.atStart ? qsTr("Anfang") :
        //: Button that shows the rows before
        qsTr("Weiter oben")

        onClicked: pager.column.turn(-1)
    }
    KioskButton {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "arrow_downward"
        objectName: "pageDown"
        resting: pager.atEnd
        //: Resting button at the end of a list
        text: pager.atEnd ? qsTr("Ende") :
        //: Button that shows the next rows
        qsTr("Weiter unten")

        onClicked: pager.column.turn(1)
    }
}
