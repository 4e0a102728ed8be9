pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One invitation, large enough to read from five metres. A press anywhere begins.
FocusScope {
    id: page

    required property AttractViewModel viewModel
    required property FrameViewModel frame
    property real slide: 0
    readonly property bool landscape: Theme.landscape
    readonly property int margin: Math.min(Theme.mm(20), Math.round(width * (landscape ? 0.03 : 0.05)))
    readonly property int zone: landscape ? Math.round(width * 0.5) : Math.round(height * (Theme.textSize === 4 ? 0.52 : Theme.textSize === 3 ? 0.6 : 0.645))
    readonly property real pictureRatio: (Theme.highContrast || Theme.textSize === 4 ? 420 : 620) / 1080
    readonly property int textTop: landscape ? Theme.mm(66) : Theme.mm(60)

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Rectangle {
        id: sky

        readonly property int pictureHeight: page.landscape ? Math.round(page.height * 0.5) : Math.round(width * page.pictureRatio)
        // Drawn as large as it is shown: cropped, never stretched.
        readonly property int pictureWidth: Math.ceil(Math.max(width, pictureHeight / page.pictureRatio))

        anchors.left: parent.left
        clip: true
        color: Theme.sky
        height: page.landscape ? page.height : page.zone
        width: page.landscape ? page.zone : page.width

        Image {
            Accessible.ignored: true
            LayoutMirroring.enabled: false
            anchors.bottom: parent.bottom
            fillMode: Image.PreserveAspectCrop
            height: sky.pictureHeight
            source: sky.width === 0 || sky.height === 0 ? "" : Theme.highContrast ? "image://illustration/skyline-hc-" + (Theme.page.hslLightness > 0.5 ? "light" : "dark") : Theme.illustration(Theme.textSize === 4 ? "skyline" : "riverside")
            sourceSize.height: Math.round(sky.pictureWidth * page.pictureRatio)
            sourceSize.width: sky.pictureWidth
            visible: words.y + words.height < parent.height - height * 0.9
            width: parent.width
        }
    }
    MouseArea {
        anchors.fill: parent

        onClicked: page.viewModel.begin()
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: page.margin
        spacing: Theme.mm(9)
        width: (page.landscape ? page.zone : page.width) - 2 * page.margin
        y: page.textTop

        KioskText {
            Accessible.role: Accessible.Heading
            objectName: "title"
            text: page.viewModel.outOfService ?
            //: Attract page when the kiosk cannot serve
            qsTr("Dieser Kiosk macht Pause.") :
            //: Attract page: the invitation
            qsTr("Willkommen im Rathaus.")
            type: page.landscape ? "title" : "attract"
            width: parent.width
        }
        KioskText {
            anchors.left: parent.left
            font.pixelSize: Math.round(Theme.fontPx("label") * (page.landscape ? 1 : 1.25))
            font.weight: Font.Normal
            text: page.viewModel.outOfService ?
            //: Attract page when the kiosk cannot serve; %1 is the number and its hours
            qsTr("Das Bürgertelefon hilft Ihnen weiter. %1").arg(page.viewModel.telephone) :
            //: Attract page: what the machine does
            qsTr("Hier finden Sie jede Leistung der Stadt: Kosten, Unterlagen, Dauer. Zum Mitnehmen.")
            type: "label"
            width: Math.min(parent.width, Theme.mm(330))
        }
        GridLayout {
            columnSpacing: Theme.mm(12)
            columns: page.landscape ? 1 : 2
            rowSpacing: Theme.mm(5)
            visible: !page.viewModel.outOfService
            width: parent.width

            Repeater {
                model: page.viewModel.invitations

                KioskText {
                    required property var modelData

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    LayoutMirroring.enabled: false
                    color: Theme.muted
                    font.weight: Font.Normal
                    horizontalAlignment: modelData.rightToLeft ? Text.AlignRight : Text.AlignLeft
                    text: modelData.text
                    type: Theme.roomy ? "body" : "label"
                }
            }
        }
    }
    ColumnLayout {
        id: hand

        anchors.right: parent.right
        anchors.rightMargin: page.margin
        height: page.height - y - Theme.mm(page.landscape ? 22 : 16)
        spacing: Theme.mm(7)
        width: page.landscape ? page.width - page.zone - Theme.mm(16) - page.margin : page.width - 2 * page.margin
        y: page.landscape ? Theme.mm(34) : page.zone - Theme.mm(27)

        Touchable {
            id: begin

            Layout.fillWidth: true
            focus: true
            implicitHeight: Math.max(Theme.mm(44), label.implicitHeight + Theme.mm(20))
            objectName: "begin"
            //: The one large button of the attract page
            text: qsTr("Hier tippen und beginnen")
            visible: !page.viewModel.outOfService

            background: Rectangle {
                color: begin.down ? Theme.actionPressed : Theme.action
                radius: Theme.radius
            }
            contentItem: RowLayout {
                spacing: Theme.mm(9)

                Icon {
                    Layout.leftMargin: Theme.mm(13)
                    colour: Theme.actionInk
                    name: "touch_app"
                    size_mm: 17
                }
                KioskText {
                    id: label

                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.actionInk
                    font.pixelSize: Math.max(Theme.fontPx("heading"), Theme.mm(9.4) / 0.689)
                    text: begin.text
                    type: "heading"
                }
                Icon {
                    Layout.rightMargin: Theme.mm(13)
                    colour: Theme.actionInk
                    directional: true
                    name: "arrow_forward"
                    size_mm: 13
                }
            }

            onClicked: page.viewModel.begin()
        }
        RowLayout {
            id: languagesHead

            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(5)
            spacing: Theme.mm(3.5)

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Math.max(0, Math.round((Theme.fontPx("label") * Theme.lineHeight("label") - height) / 2))
                name: "translate"
                size_mm: 8
            }
            KioskText {
                Layout.fillWidth: true
                text: page.viewModel.greeting
                type: "label"
            }
        }
        GridLayout {
            id: languages

            // As many rows as the rest of the zone leaves.
            readonly property real rowHeight: Math.max(Theme.mm(25), Math.round(Theme.fontPx("label") * Theme.lineHeight("label")) + Theme.mm(9))
            readonly property real taken: begin.implicitHeight + 2 * Theme.mm(5) + languagesHead.implicitHeight + easeHead.implicitHeight + eases.implicitHeight + foot.implicitHeight + 6 * hand.spacing
            readonly property int fitting: Math.max(2, Math.floor((hand.height - taken + rowSpacing) / (rowHeight + rowSpacing)))
            readonly property int cells: columns * fitting
            readonly property bool all: page.viewModel.languages.reduce((sum, language) => sum + span(language), 0) <= cells
            // The first ones; the tile that leads to all others takes two cells.
            readonly property var shown: {
                const found = [];
                let free = all ? cells : cells - 2;
                for (const language of page.viewModel.languages) {
                    free -= span(language);
                    if (free < 0)
                        break;
                    found.push(language);
                }
                return found;
            }

            function span(language: var): int {
                return language.icon === "" ? 1 : 2;
            }

            Layout.fillWidth: true
            columnSpacing: Theme.mm(5)
            columns: Theme.textSize === 4 ? 2 : Theme.textSize === 3 ? 3 : 4
            rowSpacing: Theme.mm(5)
            uniformCellWidths: true

            Repeater {
                model: languages.shown

                Chip {
                    required property var modelData

                    Layout.columnSpan: languages.span(modelData)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    centred: iconName === ""
                    iconName: modelData.icon
                    implicitHeight: Math.max(languages.rowHeight, contentItem.implicitHeight + Theme.mm(9))
                    objectName: "language-" + modelData.tag
                    text: modelData.name

                    onClicked: page.viewModel.beginIn(modelData.tag)
                }
            }
            Chip {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "translate"
                implicitHeight: Math.max(languages.rowHeight, contentItem.implicitHeight + Theme.mm(9))
                leads: true
                objectName: "languages"
                //: Attract page: leads to all languages where there is no room for them; the second half is
                //: for those who do not read the first
                text: qsTr("Alle Sprachen · More languages")
                visible: !languages.all

                onClicked: page.viewModel.beginWith("languages")
            }
        }
        RowLayout {
            id: easeHead

            Layout.fillWidth: true
            Layout.topMargin: Theme.mm(5)
            spacing: Theme.mm(3.5)

            Icon {
                name: "accessibility_new"
                size_mm: 8
            }
            KioskText {
                Layout.fillWidth: true
                //: Heading of the helps on the attract page
                text: qsTr("So geht es leichter")
                type: "label"
            }
        }
        RowLayout {
            id: eases

            Layout.fillWidth: true
            spacing: Theme.mm(5)
            uniformCellSizes: true

            Chip {
                Layout.fillWidth: true
                iconName: "format_size"
                implicitHeight: Theme.mm(Theme.roomy ? 44 : 34)
                objectName: "ease-size"
                //: Begins with larger letters
                text: qsTr("Größere Schrift")

                onClicked: page.viewModel.beginWith("size")
            }
            Chip {
                Layout.fillWidth: true
                iconName: "contrast"
                implicitHeight: Theme.mm(Theme.roomy ? 44 : 34)
                objectName: "ease-contrast"
                //: Begins in high contrast
                text: qsTr("Mehr Kontrast")

                onClicked: page.viewModel.beginWith("contrast")
            }
            Chip {
                Layout.fillWidth: true
                iconName: "accessible"
                implicitHeight: Theme.mm(34)
                objectName: "ease-reach"
                //: Begins with everything one touches in the lower half; short
                text: qsTr("Alles tiefer")
                visible: !Theme.roomy

                onClicked: page.viewModel.beginWith("reach")
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            id: foot

            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.maximumWidth: hand.width
            spacing: Theme.mm(4)
            visible: page.viewModel.openingLine !== ""

            Icon {
                colour: Theme.muted
                name: "schedule"
                size_mm: 8
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                text: page.viewModel.notice === "" ? page.viewModel.openingLine : page.viewModel.notice
                type: "body"
            }
        }
    }
}
