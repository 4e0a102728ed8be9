pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Field at the shore, results, keyboard, always these three.
ShorePage {
    id: page

    required property SearchViewModel viewModel
    required property FrameViewModel frame
    readonly property bool found: viewModel.rows.length > 0
    // Half a lying screen holds either the keyboard or what was found; a button changes over.
    readonly property bool either: Theme.lowReach && Theme.landscape
    property bool typing: true

    //: Search page: the lead
    lead: qsTr("Schreiben Sie, wie Sie sprechen. Tippfehler machen nichts.")
    //: Search page
    title: qsTr("Wonach suchen Sie?")

    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: page.either ? change.left : parent.right
        anchors.rightMargin: page.either ? Theme.gap : 0
        anchors.top: parent.top
        //: Inside the empty search field
        hint: qsTr("Zum Beispiel: Personalausweis")
        //: Name of the search field, for those who hear it
        name: qsTr("Suchfeld")
        objectName: "search"

        Component.onCompleted: {
            text = page.viewModel.query;
            input.forceActiveFocus();
        }
        onTextChanged: page.viewModel.type(text)
    }
    KioskButton {
        id: change

        anchors.right: parent.right
        anchors.top: parent.top
        iconName: page.typing ? "search" : "keyboard"
        implicitHeight: field.height
        objectName: "change"
        text: page.typing ?
        //: Low reach in landscape: what was found comes in place of the keyboard
        qsTr("Treffer") :
        //: Low reach in landscape: the keyboard comes in place of what was found
        qsTr("Tastatur")
        visible: page.either
        width: Theme.mm(110)

        onClicked: page.typing = !page.typing
    }
    SearchHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: Theme.mm(3)
        column: page.viewModel.nothing ? start : results
        count: page.viewModel.rows.length
        nothing: page.viewModel.nothing
        searched: page.viewModel.searched
        visible: (page.found || page.viewModel.nothing) && !(page.either && page.typing)
    }
    PagedColumn {
        id: results

        anchors.bottom: page.either ? parent.bottom : keyboard.top
        anchors.bottomMargin: page.either ? 0 : Theme.mm(5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(2.5)
        joined: true
        pagerElsewhere: true
        visible: page.found && !(page.either && page.typing)

        Repeater {
            model: page.viewModel.rows

            HitRow {
                required property var modelData
                required property int index

                group: modelData.group
                iconName: modelData.icon
                kind: modelData.kindName
                line: modelData.line
                mark: modelData.mark
                rich: modelData.rich
                rowName: "hit-" + index
                title: modelData.title

                onChosen: page.viewModel.openHit(modelData.kind, modelData.id)
            }
        }
    }
    SearchStart {
        id: start

        anchors.bottom: page.either ? parent.bottom : keyboard.top
        anchors.bottomMargin: page.either ? 0 : Theme.mm(5)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: page.viewModel.nothing ? head.bottom : field.bottom
        anchors.topMargin: Theme.mm(6)
        situations: page.viewModel.situations
        suggestions: page.viewModel.suggestions
        telephone: page.viewModel.telephone
        telephoneLine: page.viewModel.telephoneLine
        visible: !page.found && !(page.either && page.typing)

        onSituationChosen: code => page.viewModel.openSituation(code)
        onTelephoneChosen: page.viewModel.toTelephone()
        onWordChosen: word => field.text = word
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        //: Key that ends typing
        deed: qsTr("Suchen")
        keyHeight: Theme.mm(page.either && Theme.roomy ? 20 : Theme.landscape ? 23 : 25)
        layoutData: page.frame.keyboard
        short: Theme.roomy || Theme.lowReach
        target: field.input
        visible: !page.either || page.typing

        onAccepted: {
            page.viewModel.type(field.text);
            page.typing = false;
        }
    }
}
