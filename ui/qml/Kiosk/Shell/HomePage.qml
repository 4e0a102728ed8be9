pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A question, a search field, the deeds, the life situations, one notice.
ShorePage {
    id: page

    required property HomeViewModel viewModel
    required property FrameViewModel frame
    // The first deeds of all, as many as stand in one row, have a picture.
    readonly property var deeds: viewModel.tiles.filter(tile => tile.large).slice(0, Theme.landscape ? 3 : 2)

    // In low reach and in landscape: tiles of one size, in rows that page.
    readonly property bool even: Theme.lowReach || Theme.landscape
    readonly property int abreast: !Theme.landscape ? 2 : Theme.upright && !Theme.roomy && viewModel.tiles.length > 6 ? 4 : 3
    // Many deeds leave less room for the pictures of the first.
    readonly property bool many: viewModel.tiles.length > 6

    function rows(tiles: var): var {
        const each = page.abreast;
        const found = [];
        for (let i = 0; i < tiles.length; i += each)
            found.push(tiles.slice(i, i + each));
        return found;
    }

    cityView: true
    lead: Theme.landscape || Theme.lowReach ? viewModel.openingLine : ""
    //: Home screen: the question
    title: qsTr("Was möchten Sie erledigen?")

    PagedColumn {
        anchors.fill: parent

        FieldButton {
            objectName: "search"
            text: Theme.roomy ?
            //: Search field with large letters
            qsTr("Suchen") :
            //: Search field with an example
            qsTr("Suchen, zum Beispiel: Personalausweis")

            onClicked: page.viewModel.enter(page.viewModel.searchEntry)
        }
        HomeTiles {
            property bool wanted: !page.even

            abreast: page.abreast
            large: true
            many: page.many
            tiles: page.deeds

            onChosen: entry => page.viewModel.enter(entry)
        }
        HomeTiles {
            property bool wanted: tiles.length > 0 && !page.even

            tiles: page.viewModel.tiles.filter(tile => !page.deeds.some(deed => deed.entry === tile.entry))

            onChosen: entry => page.viewModel.enter(entry)
        }
        Repeater {
            model: page.even ? page.rows(page.viewModel.tiles) : []

            HomeTiles {
                required property var modelData

                abreast: page.abreast
                large: !Theme.lowReach
                tiles: modelData

                onChosen: entry => page.viewModel.enter(entry)
            }
        }
        HomeSituations {
            property bool wanted: page.viewModel.situations.length > 0

            allEntry: page.viewModel.situationsEntry
            situations: page.viewModel.situations
            spacious: page.viewModel.tiles.length <= 2

            onChosen: entry => page.viewModel.enter(entry)
        }
        Banner {
            property bool wanted: page.viewModel.notice !== ""

            iconName: "campaign"
            line: page.viewModel.noticeMark
            look: page.viewModel.noticeWarns ? "warning" : "info"
            title: page.viewModel.notice
        }
    }
}
