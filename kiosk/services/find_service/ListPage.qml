pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A list of services: from A to Z with its letters, or those of a life situation.
ShorePage {
    id: page

    required property ListViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: viewModel.lead
    title: viewModel.title

    LetterRow {
        id: letters

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        chosen: page.viewModel.letter
        letters: page.viewModel.letters
        visible: page.viewModel.letters.length > 1 && Theme.textSize < 4

        onLetterChosen: letter => page.viewModel.chooseLetter(letter)
    }
    PagedColumn {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: letters.visible ? letters.bottom : parent.top
        anchors.topMargin: letters.visible ? Theme.gap : 0
        joined: true

        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData
                required property int index

                iconName: modelData.icon
                line: Theme.textSize === 4 ? "" : modelData.line
                mark: modelData.mark
                objectName: "row-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.open(modelData.id)
            }
        }
        ListRow {
            property bool wanted: page.viewModel.rows.length === 0

            iconName: "call"
            leads: false
            line: page.viewModel.telephoneLine
            //: In an empty list
            title: qsTr("Hier steht noch nichts. Fragen Sie unter 115.")
            touchable: false
        }
    }
}
