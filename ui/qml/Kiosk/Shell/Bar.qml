import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Eight places that never move. Where one has no sense its place stays empty.
Rectangle {
    id: bar

    required property FrameViewModel frame
    readonly property bool twoRows: Theme.roomy && !Theme.landscape
    readonly property bool gathered: Theme.roomy && Theme.landscape
    readonly property int margin: Math.min(Theme.mm(20), Math.round(width * (Theme.landscape ? 0.03 : 0.05)))
    readonly property real room: width - 2 * margin
    readonly property int itemHeight: twoRows ? Theme.mm(33) : Theme.mm(30)
    readonly property int lower: twoRows ? Theme.mm(43) : Theme.mm(5)
    // In portrait: four places a row, or eight in one; 4 mm lie between.
    readonly property int count: twoRows ? 4 : 8
    readonly property int gap: Theme.mm(4)
    readonly property int itemWidth: Theme.landscape ? Theme.mm(44) : Math.floor((room - (count - 1) * gap) / count)

    // Where an item stands that is the nth from the leading edge. In landscape: navigation under the
    // reading zone, helps in the middle, the veil and the end at the end.
    function place(n: int, itemWidth: int): real {
        const end = bar.width - bar.margin - Theme.mm(59);
        const lying = n < 2 ? bar.margin + n * Theme.mm(47) : n < 6 ? bar.width * 0.39 + (n - 2) * Theme.mm(47.5) : n < 7 ? end - Theme.mm(5) - itemWidth : end;
        const standing = bar.margin + n % bar.count * (bar.itemWidth + bar.gap);
        const x = Math.round(Theme.landscape ? lying : standing);
        return Theme.rightToLeft ? bar.width - x - itemWidth : x;
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
        width: bar.itemWidth
        x: bar.place(0, width)
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
        visible: !bar.frame.veiled
        width: bar.itemWidth
        x: bar.place(1, width)
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
        visible: !bar.gathered && !bar.frame.veiled
        width: bar.itemWidth
        x: bar.place(bar.twoRows ? 4 : 2, width)
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
        visible: !bar.gathered && !bar.frame.veiled
        width: bar.itemWidth
        x: bar.place(bar.twoRows ? 5 : 3, width)
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
        visible: !bar.gathered && !bar.frame.veiled
        width: bar.itemWidth
        x: bar.place(bar.twoRows ? 7 : 5, width)
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
        visible: bar.gathered && !bar.frame.veiled
        width: Theme.mm(80)
        x: Math.round((bar.width - width) / 2)
        y: bar.lower

        onClicked: bar.frame.go("helps")
    }
    BarItem {
        beside: bar.twoRows
        height: bar.itemHeight
        iconName: "visibility_off"
        objectName: "bar-hide"
        //: Bar: veils the page at once
        text: qsTr("Verbergen")
        visible: bar.frame.canHide
        width: bar.gathered ? Theme.mm(70) : bar.itemWidth
        x: bar.place(bar.twoRows ? 2 : 6, width)
        y: Theme.mm(5)

        onClicked: bar.frame.hide()
    }
    BarItem {
        beside: bar.twoRows
        height: bar.itemHeight
        iconName: "logout"
        objectName: "bar-finish"
        outlined: true
        //: Bar: end the session and wipe everything
        text: qsTr("Beenden")
        width: Theme.landscape ? Theme.mm(59) : bar.itemWidth
        x: bar.place(bar.twoRows ? 3 : 7, width)
        y: Theme.mm(5)

        onClicked: bar.frame.finish()
    }
}
