pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
    readonly property int numberRoom: Math.max(Theme.mm(30), (upright ? height - shoreWidth : shoreEnd - shoreWidth) - textTop - Theme.mm(upright ? 150 : 150))

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
        height: page.shown ? called.implicitHeight : 0
        radius: Theme.radius
        visible: page.shown
        width: parent?.width ?? 0

        Column {
            id: called

            spacing: Theme.mm(page.tight ? 1 : 3)
            width: parent.width

            KioskText {
                Accessible.ignored: true
                LayoutMirroring.enabled: false
                bottomPadding: 0
                color: Theme.action
                // 82 mm of capital height, or what the shore has room for.
                font.pixelSize: Math.min(Theme.mm(82 / 0.689), page.numberRoom)
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
                lineHeight: 0.9
                lineHeightMode: Text.ProportionalHeight
                minimumPixelSize: Theme.fontPx("title")
                objectName: "number"
                text: page.viewModel.number
                topPadding: 0
                type: "figure"
                width: parent.width
                wrapMode: Text.NoWrap
            }
            KioskText {
                Accessible.ignored: true
                font.pixelSize: Math.max(Theme.fontPx("title"), Theme.mm(page.tight ? 0 : Theme.textSize < 4 ? 26 : 0))
                objectName: "destination"
                text: page.viewModel.destination
                type: "title"
                visible: text !== ""
                width: parent.width
            }
            KioskText {
                Accessible.ignored: true
                color: Theme.muted
                text: page.viewModel.hint
                type: "heading"
                font.weight: Font.Normal
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
                visible: text !== "" && !page.tight
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
