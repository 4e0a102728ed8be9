import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A slip being printed, printed, or not: success is said only after the printer confirmed.
ShorePage {
    id: page

    required property SlipViewModel viewModel
    required property FrameViewModel frame
    readonly property bool printing: viewModel.phase === "printing"
    readonly property bool noPrinter: viewModel.reason === "PRINTER_NOT_CONFIGURED"
    readonly property bool done: viewModel.phase === "done"

    kicker: viewModel.subject
    lead: ({
            //: While the printer works
            "printing": qsTr("Einen Moment bitte. Der Zettel kommt aus dem Schlitz unter dem Bildschirm."),
            //: After the printer confirmed
            "done": qsTr("Er liegt im Ausgabefach unter dem Bildschirm. Bitte nehmen Sie ihn mit."),
            //: The printer did not say whether it printed
            "unknown": qsTr("Der Drucker antwortet nicht. Sehen Sie nach, ob ein Zettel im Fach liegt."),
            "failed": reasons[viewModel.reason] ??
            //: Why nothing was printed, where nothing better is known
            qsTr("Der Drucker arbeitet gerade nicht. Nehmen Sie die Auskunft aufs Handy.")
        })[viewModel.phase]
    picture: printing || done ? "receipt" : "phone-qr"
    title: ({
            //: While the printer works
            "printing": qsTr("Der Zettel wird gedruckt."),
            //: After the printer confirmed
            "done": qsTr("Ihr Zettel ist fertig."),
            //: The printer did not say whether it printed
            "unknown": qsTr("Ist der Zettel da?"),
            "failed": noPrinter ?
            //: This kiosk cannot print at all
            qsTr("Hier wird nicht gedruckt.") :
            //: Nothing was printed
            qsTr("Der Zettel ist nicht fertig.")
        })[viewModel.phase]

    readonly property var reasons: ({
            //: Why nothing was printed
            "PRINTER_PAPER_END": qsTr("Das Papier ist zu Ende. Nehmen Sie die Auskunft aufs Handy."),
            //: Why nothing was printed
            "PRINTER_COVER_OPEN": qsTr("Der Deckel des Druckers steht offen. Nehmen Sie die Auskunft aufs Handy."),
            //: Why nothing was printed
            "PRINTER_NOT_CONFIGURED": qsTr("Dieser Kiosk hat keinen Drucker. Nehmen Sie die Auskunft aufs Handy.")
        })

    PagedColumn {
        anchors.fill: parent

        Card {
            property bool wanted: page.printing

            implicitHeight: Theme.mm(60)

            Row {
                anchors.horizontalCenter: parent?.horizontalCenter
                height: Theme.mm(40)
                spacing: Theme.mm(8)

                Dots {
                    anchors.verticalCenter: parent?.verticalCenter
                }
                KioskText {
                    anchors.verticalCenter: parent?.verticalCenter
                    //: On the button or card of something the printer is at
                    text: qsTr("Wird gedruckt")
                    type: "heading"
                }
            }
        }
        Banner {
            property bool wanted: page.done

            iconName: "check_circle"
            look: "success"
            line: page.viewModel.subject
            //: After the printer confirmed
            title: qsTr("Gedruckt. Ihr Zettel liegt im Ausgabefach.")
        }
        PhoneCard {
            property bool wanted: !page.printing && !page.done

            payload: page.viewModel.payload
            subject: page.viewModel.subject
        }
        KioskText {
            property bool wanted: !page.printing && !page.done

            color: Theme.muted
            //: Under the code that stands for a slip that was not printed; the quoted word is the button
            text: qsTr("Diese Seite bleibt stehen, bis Sie auf „Ich habe alles“ tippen.")
        }
    }

    actions: [
        KioskButton {
            property bool wanted: !page.printing && !page.done && !page.noPrinter

            iconName: "print"
            objectName: "again"
            //: Prints once more
            text: qsTr("Noch einmal versuchen")

            onClicked: page.viewModel.again()
        },
        KioskButton {
            property bool wanted: !page.printing

            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "done"
            text: page.done ?
            //: Leaves the page of a printed slip
            qsTr("Fertig") :
            //: Leaves the page of a slip that was not printed
            qsTr("Ich habe alles")

            onClicked: page.viewModel.leave()
        }
    ]
}
