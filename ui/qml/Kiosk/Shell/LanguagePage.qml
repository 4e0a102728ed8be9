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

    lead: viewModel.languages.filter(language => !language.selected).map(language => language.choose).join("  ·  ")
    //: Page on which one chooses a language
    title: qsTr("Sprache wählen")

    PagedColumn {
        anchors.fill: parent

        GridLayout {
            columnSpacing: Theme.gap
            columns: Theme.textSize === 4 ? 1 : 2
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                model: page.viewModel.languages

                LanguageTile {
                    required property var modelData

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    germanName: modelData.germanName
                    line: modelData.note
                    objectName: "language-" + modelData.tag
                    rightToLeft: modelData.rightToLeft
                    selected: modelData.selected
                    text: modelData.name

                    onClicked: page.viewModel.choose(modelData.tag)
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
        text: qsTr("Weiter auf %1").arg(page.viewModel.chosenName)
        trailingIcon: "arrow_forward"

        onClicked: page.viewModel.leave()
    }
}
