pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Each language in its own script and words; the choice acts at once.
ShorePage {
    id: page

    required property LanguageViewModel viewModel
    required property FrameViewModel frame
    readonly property int columns: Theme.roomy ? (Theme.landscape ? 2 : 1) : (Theme.landscape ? 3 : 2)

    component Invitation: KioskText {
        font.weight: Font.Normal
        type: Theme.roomy ? "body" : "label"
        visible: text !== ""
    }

    function span(language: var): int {
        return language.icon === "" ? 1 : Math.min(2, page.columns);
    }

    // Groups the languages into rows, in their order.
    function grouped(languages: var): var {
        const rows = [];
        let free = 0;
        for (const language of languages) {
            const cells = page.span(language);
            if (cells > free) {
                rows.push([]);
                free = page.columns;
            }
            rows[rows.length - 1].push(language);
            free -= cells;
        }
        return rows;
    }

    //: Page on which one chooses a language
    title: qsTr("Sprache wählen")

    reading: Column {
        anchors.left: parent.left
        spacing: Theme.mm(4)
        width: page.upright || Theme.roomy ? parent.width : Math.min(parent.width, Theme.mm(300))

        Invitation {
            text: page.viewModel.lead
            width: parent.width
        }
        Invitation {
            text: page.viewModel.mirroredLead
            width: parent.width
        }
    }

    PagedColumn {
        id: paged

        readonly property real cell: (width - (page.columns - 1) * Theme.gap) / page.columns

        anchors.fill: parent

        Repeater {
            model: page.grouped(page.viewModel.languages)

            Row {
                id: row

                required property var modelData
                readonly property real tallest: children.reduce((most, tile) => Math.max(most, tile.implicitHeight), 0)

                spacing: Theme.gap

                Repeater {
                    model: row.modelData

                    LanguageTile {
                        required property var modelData
                        readonly property int cells: page.span(modelData)

                        germanName: modelData.germanName
                        height: row.tallest
                        iconName: modelData.icon
                        line: modelData.note
                        objectName: "language-" + modelData.tag
                        rightToLeft: modelData.rightToLeft
                        selected: modelData.tag === page.viewModel.chosen
                        text: modelData.name
                        width: Math.floor(cells * paged.cell + (cells - 1) * Theme.gap)

                        onClicked: page.viewModel.choose(modelData.tag)
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.mm(4)

            Icon {
                colour: Theme.muted
                name: "touch_app"
                size_mm: 9
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                //: Under the languages
                text: qsTr("Ihre Wahl gilt sofort. Danach spricht der Kiosk wieder Deutsch.")
            }
        }
    }

    actions: KioskButton {
        look: KioskButton.Look.Filled
        objectName: "continue"
        //: Goes on in the chosen language, whose name is %1
        text: page.viewModel.goOn !== "" ? page.viewModel.goOn : qsTr("Weiter auf %1").arg(page.viewModel.chosenName)
        trailingIcon: "arrow_forward"

        onClicked: page.viewModel.leave()
    }
}
