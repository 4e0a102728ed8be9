pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// One deed: draw a number. How long one waits stands above the button, and whether a slip comes.
ShorePage {
    id: page

    required property WaitingQueueViewModel viewModel
    required property FrameViewModel frame
    // A second touch of a trembling hand finds the button locked.
    property bool touched: false
    readonly property bool opened: viewModel.opened
    readonly property bool tight: Theme.lowReach && Theme.landscape

    kicker: viewModel.office
    lead: !viewModel.opened ?
    //: Under the title, while no numbers are given
    qsTr("Gerade werden hier keine Nummern ausgegeben.") : viewModel.prints ?
    //: Under the title: what the button does
    qsTr("Sie tippen einmal. Der Zettel kommt aus dem Schlitz unter dem Bildschirm.") :
    //: Under the title: what the button does, without a printer
    qsTr("Sie tippen einmal. Die Nummer steht dann groß auf dem Bildschirm.")
    low: viewModel.opened
    picture: "ticket"
    title: viewModel.title

    // A queue that closed under the finger gave nothing: it may be tried when it opens again.
    onOpenedChanged: touched = false

    PagedColumn {
        anchors.fill: parent

        KioskText {
            property bool wanted: Theme.textSize === 4

            color: Theme.muted
            text: page.viewModel.office
        }
        FigureCard {
            property bool wanted: page.viewModel.opened

            label: page.viewModel.waitLabel
            note: page.viewModel.ahead
            objectName: "wait"
            value: page.viewModel.wait
        }
        Banner {
            property bool wanted: page.viewModel.opened && !page.viewModel.prints

            iconName: "print_disabled"
            //: Under "Heute kein Druck."
            line: page.tight ? "" : qsTr("Die Nummer steht auf dem Bildschirm.")
            look: "warning"
            objectName: "paperless"
            //: The printer does not work now
            title: qsTr("Heute kein Druck.")
        }
        Banner {
            property bool wanted: !page.viewModel.opened

            iconName: "schedule"
            line: page.viewModel.closedText === "" ? "" : page.viewModel.closed
            objectName: "closed"
            title: page.viewModel.closedText === "" ? page.viewModel.closed : page.viewModel.closedText
        }
        Mark {
            property bool wanted: !page.viewModel.opened && page.viewModel.mark !== ""

            text: page.viewModel.mark
        }
        TelephoneRow {
            property bool wanted: !page.viewModel.opened

            line: page.viewModel.telephoneLine
            number: page.viewModel.telephone

            onChosen: page.viewModel.openTelephone()
        }
        OfficesRow {
            property bool wanted: !page.viewModel.opened

            onChosen: page.viewModel.openOffices()
        }
    }

    actions: KioskButton {
        property bool wanted: page.viewModel.opened

        Accessible.description: page.viewModel.prints ? "" : qsTr("Heute kein Druck.")
        iconName: "confirmation_number"
        implicitHeight: Theme.mm(Theme.textSize === 4 ? 44 : page.tight ? 28 : 40)
        look: KioskButton.Look.Filled
        objectName: "draw"
        text: page.viewModel.prints ?
        //: Draws a waiting number
        qsTr("Nummer ziehen") :
        //: Draws a waiting number although no slip can be printed
        qsTr("Ohne Zettel ziehen")
        type: "heading"
        working: page.touched

        onClicked: {
            if (page.touched)
                return;
            page.touched = true;
            if (page.viewModel.prints)
                page.viewModel.draw();
            else
                page.viewModel.drawPaperless();
        }
    }
}
