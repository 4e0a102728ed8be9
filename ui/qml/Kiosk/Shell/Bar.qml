import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Seven places that never move. Where one has no sense its place stays empty.
Rectangle {
    id: bar

    required property FrameViewModel frame
    readonly property bool twoRows: Theme.roomy && !Theme.landscape
    readonly property bool gathered: Theme.roomy && Theme.landscape
    readonly property int margin: Math.min(Theme.mm(20), Math.round(width * (Theme.landscape ? 0.03 : 0.05)))
    readonly property real room: width - 2 * margin
    readonly property int itemHeight: twoRows ? Theme.mm(33) : Theme.mm(30)
    readonly property int lower: twoRows ? Theme.mm(43) : Theme.mm(5)

    // Place of the nth item among `count`, from the leading edge.
    function place(n: int, count: int): real {
        const x = bar.margin + n * (bar.room / count);
        return Theme.rightToLeft ? bar.width - x - bar.room / count : x;
    }

    // In landscape: navigation under the reading zone, helps in the middle, the end at the end.
    function landscapePlace(n: int): real {
        const unit = Theme.mm(47);
        const x = n < 2 ? bar.margin + n * unit : n < 6 ? bar.width * 0.39 + (n - 2) * Theme.mm(47.5) : bar.width - bar.margin - Theme.mm(59);
        const size = n === 6 ? Theme.mm(59) : unit;
        return Theme.rightToLeft ? bar.width - x - size : x;
    }

    LayoutMirroring.childrenInherit: false
    LayoutMirroring.enabled: false
    color: Theme.surface
    height: Theme.barHeight

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    BarItem {
        beside: bar.twoRows
        height: bar.itemHeight
        iconName: "arrow_back"
        objectName: "bar-back"
        //: Bar: one step back
        text: qsTr("Zurück")
        visible: bar.frame.canBack
        width: Theme.landscape ? Theme.mm(44) : bar.twoRows ? bar.room / 3 - Theme.mm(6) : bar.room / 7 - Theme.mm(6)
        x: Theme.landscape ? bar.landscapePlace(0) : bar.place(0, bar.twoRows ? 3 : 7) + (bar.twoRows ? 0 : Theme.mm(3))
        y: Theme.mm(5)

        onClicked: bar.frame.back()
    }
    BarItem {
        beside: bar.twoRows
        height: bar.itemHeight
        iconName: "home"
        objectName: "bar-home"
        on: bar.frame.section === "home"
        //: Bar: the home screen
        text: qsTr("Start")
        width: Theme.landscape ? Theme.mm(44) : bar.twoRows ? bar.room / 3 - Theme.mm(6) : bar.room / 7 - Theme.mm(6)
        x: Theme.landscape ? bar.landscapePlace(1) : bar.place(1, bar.twoRows ? 3 : 7) + Theme.mm(3)
        y: Theme.mm(5)

        onClicked: bar.frame.go("home")
    }
    BarItem {
        height: bar.twoRows ? Theme.mm(34) : bar.itemHeight
        iconName: "translate"
        objectName: "bar-language"
        on: bar.frame.section === "language"
        //: Bar: choose a language
        text: qsTr("Sprache")
        visible: !bar.gathered
        width: Theme.landscape ? Theme.mm(44) : bar.twoRows ? bar.room / 4 - Theme.mm(4) : bar.room / 7 - Theme.mm(6)
        x: Theme.landscape ? bar.landscapePlace(2) : bar.twoRows ? bar.place(0, 4) + Theme.mm(2) : bar.place(2, 7) + Theme.mm(3)
        y: bar.lower

        onClicked: bar.frame.go("language")
    }
    BarItem {
        height: bar.twoRows ? Theme.mm(34) : bar.itemHeight
        iconName: "accessibility_new"
        objectName: "bar-display"
        on: bar.frame.section === "display"
        //: Bar: colours and size of letters
        text: qsTr("Darstellung")
        visible: !bar.gathered
        width: Theme.landscape ? Theme.mm(44) : bar.twoRows ? bar.room / 4 - Theme.mm(4) : bar.room / 7 - Theme.mm(6)
        x: Theme.landscape ? bar.landscapePlace(3) : bar.twoRows ? bar.place(1, 4) + Theme.mm(2) : bar.place(3, 7) + Theme.mm(3)
        y: bar.lower

        onClicked: bar.frame.go("display")
    }
    // The place for reading aloud stays empty until the kiosk has a voice.
    BarItem {
        height: bar.twoRows ? Theme.mm(34) : bar.itemHeight
        iconName: "help"
        objectName: "bar-help"
        on: bar.frame.section === "help"
        //: Bar: help
        text: qsTr("Hilfe")
        visible: !bar.gathered
        width: Theme.landscape ? Theme.mm(44) : bar.twoRows ? bar.room / 4 - Theme.mm(4) : bar.room / 7 - Theme.mm(6)
        x: Theme.landscape ? bar.landscapePlace(5) : bar.twoRows ? bar.place(3, 4) + Theme.mm(2) : bar.place(5, 7) + Theme.mm(3)
        y: bar.lower

        onClicked: bar.frame.go("help")
    }
    BarItem {
        height: bar.itemHeight
        iconName: "support"
        objectName: "bar-helps"
        on: ["helps", "language", "display", "help"].includes(bar.frame.section)
        //: Bar with large letters in landscape: language, appearance and help behind one place
        text: qsTr("Hilfen")
        visible: bar.gathered
        width: Theme.mm(80)
        x: Math.round((bar.width - width) / 2)
        y: bar.lower

        onClicked: bar.frame.go("helps")
    }
    BarItem {
        beside: bar.twoRows
        height: bar.itemHeight
        iconName: "logout"
        objectName: "bar-finish"
        outlined: true
        //: Bar: end the session and wipe everything
        text: qsTr("Beenden")
        width: Theme.landscape ? Theme.mm(59) : bar.twoRows ? bar.room / 3 : bar.room / 7
        x: Theme.landscape ? bar.landscapePlace(6) : bar.place(bar.twoRows ? 2 : 6, bar.twoRows ? 3 : 7)
        y: Theme.mm(5)

        onClicked: bar.frame.finish()
    }
}
