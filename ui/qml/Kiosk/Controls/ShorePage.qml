pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The frame of every page: above the shore one reads, below it one touches. In landscape the shore
// turns upright and bends along the lower edge.
FocusScope {
    id: page

    default property alias content: hand.data
    property alias actions: actionRow.content
    property alias reading: readingExtra.data
    property string kicker: ""
    // Progress of a journey with steps; 0 for none.
    property int step: 0
    property int steps: 5
    property string title: ""
    property string lead: ""
    property string note: ""
    property string mark: ""
    property string picture: ""
    property bool centred: false
    // Twice as wide as high, standing in the river itself.
    property bool widePicture: false
    property bool low: false
    property bool cityView: false
    property bool freeHand: false
    // Set by the host while the page moves in.
    property real slide: 0

    readonly property bool upright: Theme.upright
    readonly property int margin: Math.min(Theme.mm(20), Math.round(width * (Theme.landscape ? 0.03 : 0.05)))
    // Half a lying screen is too low for the city in colours.
    readonly property bool pictured: cityView && !(Theme.lowReach && Theme.landscape)
    readonly property int shoreWidth: Theme.mm(5)
    readonly property int silhouetteWidth: Theme.mm(Theme.roomy && !upright ? 150 : 250)
    readonly property int windowHeight: height + Theme.barHeight
    // A lying shore: its lower edge. An upright one: its outer edge.
    readonly property int shoreEnd: Theme.lowReach ? Appearance.lowShore : upright ? (low ? Math.min(Theme.mm(354), Math.round(width * 0.51)) : Math.min(Theme.mm(236), Math.round(width * 0.34))) : (low ? Math.min(Theme.mm(354), Math.round(windowHeight / 2)) : Math.min(Theme.mm(236), Math.round(windowHeight / 3)))
    readonly property int handTop: upright ? Theme.ribbonHeight + Theme.mm(14) : shoreEnd + Theme.mm(Theme.landscape ? 8 : 11)
    readonly property int handBottom: height - Theme.mm(10)
    readonly property int textTop: Theme.lowReach ? Theme.mm(Theme.landscape ? 58 : 93) : upright ? Theme.mm(kicker === "" ? 60 : 58) + (Theme.roomy ? Theme.mm(4) : 0) : Theme.mm(cityView ? 58 : step > 0 ? 50 : Theme.roomy ? 54 : kicker === "" ? 70 : 62)

    Rectangle {
        color: Theme.page
        height: page.height
        width: page.width
    }
    // Reading zone.
    Rectangle {
        id: shore

        anchors.left: parent.left
        color: Theme.shore
        height: page.upright ? page.height : page.shoreEnd
        width: page.upright ? page.shoreEnd : page.width

        Rectangle {
            id: sky

            anchors.left: parent.left
            bottomLeftRadius: page.upright && Theme.rightToLeft && !page.cityView ? Theme.mm(14) : 0
            bottomRightRadius: page.upright && !Theme.rightToLeft && !page.cityView ? Theme.mm(14) : 0
            clip: true
            color: Theme.sky
            height: parent.height - (page.upright && page.cityView ? 0 : Theme.highContrast ? Theme.mm(1) : page.shoreWidth)
            width: page.upright ? parent.width - (page.cityView ? 0 : Theme.highContrast ? Theme.mm(1) : page.shoreWidth) : parent.width

            // Rendered once per size; the skyline is never mirrored.
            Image {
                Accessible.ignored: true
                LayoutMirroring.enabled: false
                anchors.bottom: parent.bottom
                fillMode: Image.TileHorizontally
                horizontalAlignment: Image.AlignLeft
                source: page.pictured ? "" : Theme.illustration("skyline-quiet")
                sourceSize.height: Math.round(page.silhouetteWidth * 371 / 1080)
                sourceSize.width: page.silhouetteWidth
                visible: source.toString() !== "" && (readingColumn.y + readingColumn.height < parent.height - Theme.mm(20))
                width: parent.width
            }
        }
        Image {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            fillMode: Image.PreserveAspectCrop
            height: page.upright ? Math.round(Theme.mm(398.6) * 420 / 1080) : Math.round(page.width * 420 / 1080)
            horizontalAlignment: page.upright ? Image.AlignRight : Image.AlignHCenter
            source: !page.pictured ? "" : Theme.highContrast ? "image://illustration/skyline-hc-" + (Theme.page.hslLightness > 0.5 ? "light" : "dark") : Theme.illustration("skyline")
            sourceSize.height: height
            sourceSize.width: Math.round(height * 1080 / 420)
            visible: source.toString() !== ""
            width: parent.width
        }
    }
    Illustration {
        anchors.bottom: shore.bottom
        anchors.bottomMargin: Theme.mm(page.widePicture ? 0 : page.upright ? 19 : 14)
        anchors.right: shore.right
        anchors.rightMargin: page.upright ? (page.widePicture ? Math.round((shore.width - width) / 2) : Theme.mm(22)) : page.margin
        height: Math.round(width * (page.widePicture ? 0.5 : 300 / 320))
        name: page.picture
        visible: source.toString() !== "" && (Theme.textSize < 4 || page.low || Theme.lowReach) && readingColumn.y + readingColumn.height < y + (page.upright ? 0 : height / 2)
        width: page.widePicture ? (page.upright ? shore.width - Theme.mm(24) : Theme.mm(Theme.roomy ? 150 : 190)) : Theme.mm(page.upright ? 118 : page.low ? 96 : Theme.roomy ? 74 : 96)
    }
    Item {
        id: moving

        height: page.height
        width: page.width
        x: page.slide

        Column {
            id: readingColumn

            anchors.left: parent.left
            anchors.leftMargin: page.margin
            spacing: Theme.mm(5)
            width: page.upright ? page.shoreEnd - page.shoreWidth - 2 * page.margin : page.width - 2 * page.margin
            y: page.textTop

            Row {
                Accessible.ignored: true
                height: Theme.mm(2.5)
                spacing: Theme.mm(2)
                visible: page.step > 0

                Repeater {
                    model: page.step > 0 ? page.steps : 0

                    Rectangle {
                        required property int index

                        border.color: Theme.action
                        border.width: Theme.highContrast ? Theme.hairline : 0
                        color: index < page.step ? Theme.action : Theme.highContrast ? "transparent" : Theme.stepAhead
                        height: Theme.mm(2.5)
                        radius: height / 2
                        width: Math.min(Theme.mm(22.5), Math.floor((readingColumn.width - (page.steps - 1) * Theme.mm(2)) / page.steps))
                    }
                }
            }
            Row {
                spacing: Theme.mm(4)
                visible: page.kicker !== "" && (Theme.textSize < 4 || page.mark !== "")
                width: parent.width

                Mark {
                    id: germanMark

                    text: page.mark
                    visible: text !== ""
                }
                KioskText {
                    color: Theme.muted
                    horizontalAlignment: page.centred ? Text.AlignHCenter : Text.AlignLeft
                    text: page.kicker
                    visible: Theme.textSize < 4
                    width: parent.width - (germanMark.visible ? germanMark.width + parent.spacing : 0)
                }
            }
            KioskText {
                id: titleText

                Accessible.role: Accessible.Heading
                horizontalAlignment: page.centred ? Text.AlignHCenter : Text.AlignLeft
                objectName: "title"
                text: page.title
                type: "title"
                width: parent.width
            }
            KioskText {
                anchors.left: page.centred ? undefined : parent.left
                horizontalAlignment: page.centred ? Text.AlignHCenter : Text.AlignLeft
                objectName: "lead"
                text: page.lead
                type: Theme.roomy ? "body" : "label"
                font.weight: Font.Normal
                visible: text !== ""
                width: page.upright || page.centred ? parent.width : Math.min(parent.width, Theme.roomy ? parent.width : Theme.mm(276))
            }
            KioskText {
                color: Theme.muted
                text: page.note
                type: "caption"
                visible: page.upright && text !== ""
                width: parent.width
            }
            Item {
                id: readingExtra

                height: childrenRect.height
                visible: children.length > 0
                width: parent.width
            }
        }
        Item {
            id: hand

            height: page.handBottom - page.handTop - (actionRow.implicitHeight > 0 ? actionRow.implicitHeight + Theme.gap : 0)
            width: page.upright ? page.width - page.shoreEnd - Theme.mm(16) - page.margin : page.width - 2 * page.margin
            x: page.upright ? (Theme.rightToLeft ? page.margin : page.shoreEnd + Theme.mm(16)) : page.margin
            y: page.handTop
        }
        ActionRow {
            id: actionRow

            width: hand.width
            x: hand.x
            y: page.handBottom - implicitHeight
        }
    }
}
