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
    // Half a lying screen is too low for a list one can look over: two rows stand abreast.
    readonly property int abreast: Theme.lowReach && Theme.landscape ? 2 : 1

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
            model: Math.ceil(page.viewModel.rows.length / page.abreast)

            Item {
                id: pair

                required property int index
                property bool first: false
                readonly property bool joins: true

                implicitHeight: Math.max(...Array.from(halves.children, half => half.implicitHeight))

                Item {
                    id: halves

                    anchors.fill: parent

                    Repeater {
                        model: page.viewModel.rows.slice(pair.index * page.abreast, (pair.index + 1) * page.abreast)

                        ListRow {
                            required property var modelData
                            required property int index

                            first: pair.first
                            height: pair.height
                            iconName: modelData.icon
                            line: Theme.textSize === 4 ? "" : modelData.line
                            mark: modelData.mark
                            objectName: "row-" + modelData.id
                            title: modelData.title
                            width: Math.floor(pair.width / page.abreast)
                            x: (Theme.rightToLeft ? page.abreast - 1 - index : index) * width

                            onChosen: page.viewModel.open(modelData.id)
                        }
                    }
                }
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
