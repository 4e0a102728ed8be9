pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The numbers being called, to be read from ten metres: the newest, where to go, and four earlier.
// The ground of a new number changes three times; with less movement it does not.
ShorePage {
    id: page

    required property CallsViewModel viewModel
    required property FrameViewModel frame
    readonly property int blinks: viewModel.blinks
    readonly property bool shown: viewModel.number !== ""
    readonly property bool tight: Theme.lowReach && Theme.landscape
    // Changes of the ground that are still to come.
    property int changes: 0
    readonly property int readingRoom: (upright ? height : shoreEnd) - shoreWidth - textTop - Theme.mm(tight ? 3 : 8)

    kicker: viewModel.office
    low: true
    title: viewModel.silent ?
    //: The city does not answer: no number is shown
    qsTr("Bitte achten Sie auf den Aufruf im Raum.") : viewModel.nobody ?
    //: Nobody was called yet
    qsTr("Gerade wird niemand aufgerufen.") :
    //: Above the number that is being called
    qsTr("Jetzt dran")

    reading: Rectangle {
        Accessible.name: page.viewModel.sentence + " " + page.viewModel.english
        Accessible.role: Accessible.AlertMessage
        color: page.changes % 2 === 1 ? Theme.tint : Theme.sky
        height: page.shown ? Math.max(0, page.readingRoom - (parent?.y ?? 0)) : 0
        radius: Theme.radius
        visible: page.shown
        width: parent?.width ?? 0

        KioskText {
            Accessible.ignored: true
            LayoutMirroring.enabled: false
            anchors.bottom: where.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            bottomPadding: 0
            color: Theme.action
            // 82 mm of capital height, or what the shore has room for.
            font.pixelSize: Theme.mm(82 / 0.689)
            font.weight: Font.DemiBold
            fontSizeMode: Text.Fit
            horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
            lineHeight: 1
            lineHeightMode: Text.ProportionalHeight
            minimumPixelSize: Theme.fontPx("title")
            objectName: "number"
            text: page.viewModel.number
            topPadding: 0
            type: "figure"
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        Column {
            id: where

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.mm(page.tight ? 1 : 3)

            KioskText {
                Accessible.ignored: true
                // 18 mm of capital height; a long name as a title, so that it stays whole.
                font.pixelSize: Math.max(Theme.fontPx("title"), page.tight || text.length > 14 ? 0 : Theme.mm(18 / 0.689))
                objectName: "destination"
                text: page.viewModel.destination
                type: "title"
                visible: text !== ""
                width: parent.width
            }
            KioskText {
                Accessible.ignored: true
                color: Theme.muted
                font.weight: Font.Normal
                text: page.viewModel.hint
                type: Theme.textSize < 4 ? "heading" : "label"
                visible: text !== "" && !page.tight
                width: parent.width
            }
            KioskText {
                Accessible.ignored: true
                objectName: "sentence"
                text: page.viewModel.sentence
                visible: text !== "" && !page.tight
                width: parent.width
            }
            KioskText {
                Accessible.ignored: true
                color: Theme.muted
                text: page.viewModel.english
                visible: text !== "" && !page.tight && Theme.textSize < 4
                width: parent.width
            }
        }
    }

    onBlinksChanged: if (!Theme.highContrast && Theme.slideMs > 0)
        changes = 6

    Timer {
        interval: 600
        repeat: true
        running: page.changes > 0

        onTriggered: page.changes -= 1
    }
    PagedColumn {
        id: column

        anchors.fill: parent

        KioskText {
            property bool wanted: page.viewModel.earlier.length > 0

            Accessible.role: Accessible.Heading
            //: Heading of the numbers that were called before
            text: qsTr("Vorher aufgerufen")
            type: "heading"
        }
        Repeater {
            model: page.viewModel.earlier

            CalledRow {
                required property var modelData

                destination: modelData.destination
                number: modelData.number
                // Four of them, the heading above and the waiting time below fill the page.
                room: Math.round((column.height - Theme.row - Theme.mm(40)) / 4)
            }
        }
        ListRow {
            property bool wanted: page.viewModel.wait !== ""

            iconName: "schedule"
            leads: false
            line: page.viewModel.ahead
            title: page.viewModel.wait
            touchable: false
        }
        KioskText {
            property bool wanted: page.viewModel.silent

            color: Theme.muted
            //: The city does not answer, on the page of called numbers
            text: qsTr("Wir bekommen gerade keine Nummern von der Stadt.")
        }
    }
}
