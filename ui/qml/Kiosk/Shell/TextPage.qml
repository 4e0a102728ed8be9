pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A text to read, in short paragraphs; with large letters in landscape also the way to the helps.
ShorePage {
    id: page

    required property TextViewModel viewModel
    required property FrameViewModel frame
    readonly property var texts: ({
            "operating": {
                //: Title of the page on how to use the machine
                "title": qsTr("So bedienen Sie den Kiosk"),
                "paragraphs": [
                    //: How to use the machine
                    qsTr("Tippen Sie mit dem Finger auf eine Kachel oder einen Knopf. Es gilt, wenn Sie loslassen."),
                    //: How to use the machine
                    qsTr("Unten steht immer dasselbe: Zurück, Start, Sprache, Darstellung, Hilfe, Verbergen, Beenden."),
                    //: How to use the machine
                    qsTr("Unter „Darstellung“ machen Sie die Schrift größer und die Farben stärker."),
                    //: How to use the machine
                    qsTr("Auch eine Tastatur genügt: Pfeile wählen, die Eingabetaste öffnet."),
                    //: How to use the machine
                    qsTr("Lassen Sie sich Zeit. Vor dem Löschen fragen wir, ob Sie noch da sind.")]
            },
            "privacy": {
                //: Title of the privacy notice
                "title": qsTr("Ihre Daten"),
                "paragraphs": [
                    //: Privacy notice
                    qsTr("Was Sie hier suchen und wählen, bleibt nur bis zum Beenden im Speicher."),
                    //: Privacy notice
                    qsTr("Danach ist es gelöscht. Wir schreiben nichts davon auf und geben nichts weiter."),
                    //: Privacy notice
                    qsTr("Schaut jemand zu? „Verbergen“ verdeckt die Seite sofort."),
                    //: Privacy notice
                    qsTr("Den gedruckten Zettel nehmen Sie bitte mit."),
                    //: Privacy notice
                    qsTr("Fragen beantwortet der Datenschutz der Stadt. Die Nummer hat das Bürgertelefon 115.")]
            },
            "accessibility": {
                //: Title of the accessibility statement
                "title": qsTr("Barrierefreiheit"),
                "paragraphs": [
                    //: Accessibility statement
                    qsTr("Wir bauen diesen Kiosk nach der EN 301 549 und den Regeln für barrierefreie Geräte (BFSGV)."),
                    //: Accessibility statement
                    qsTr("Schrift in vier Größen, vier Farbwelten, alle Knöpfe mindestens 15 mm groß, alles auch mit Tasten."),
                    //: Accessibility statement
                    qsTr("Noch nicht fertig sind Vorlesen und Tastfeld. Das Bürgertelefon 115 liest Ihnen jede Auskunft vor."),
                    //: Accessibility statement
                    qsTr("Ist etwas schwer zu bedienen? Sagen Sie es uns unter 115. Wir antworten in vier Wochen.")]
            },
            "imprint": {
                //: Title of the imprint
                "title": qsTr("Impressum"),
                "paragraphs": [
                    //: Imprint, %1 is the city
                    qsTr("Diesen Kiosk verantwortet die Stadt %1.").arg(page.frame.city),
                    //: Imprint
                    qsTr("Das Programm heißt Bürgerkiosk. Es ist freie Software unter der EUPL 1.2."),
                    //: Imprint
                    qsTr("Schriften: Fira Sans, Noto Sans Arabic (OFL 1.1). Zeichen: Material Symbols (Apache 2.0). Farben nach KERN (EUPL 1.2).")]
            },
            "helps": {
                //: Title of the page with all helps, for large letters in landscape
                "title": qsTr("Hilfen"),
                "paragraphs": []
            }
        })

    title: texts[viewModel.name].title

    PagedColumn {
        anchors.fill: parent
        spacing: Theme.mm(5)

        Repeater {
            model: page.texts[page.viewModel.name].paragraphs

            Card {
                id: card

                required property string modelData

                padding: Theme.mm(9)

                KioskText {
                    font.weight: Font.Normal
                    text: card.modelData
                    type: Theme.roomy ? "body" : "label"
                    width: parent.width
                }
            }
        }
        Repeater {
            model: page.viewModel.name === "helps" ? ["language", "display", "help"] : []

            Chip {
                required property string modelData

                iconName: ({
                        "language": "translate",
                        "display": "accessibility_new",
                        "help": "help"
                    })[modelData]
                implicitHeight: Theme.mm(46)
                leads: true
                objectName: "helps-" + modelData
                text: ({
                        //: Leads to the languages
                        "language": qsTr("Sprache"),
                        //: Leads to colours and letters
                        "display": qsTr("Darstellung"),
                        //: Leads to the help page
                        "help": qsTr("Hilfe")
                    })[modelData]
                type: "heading"

                onClicked: page.viewModel.go(modelData)
            }
        }
    }

    actions: KioskButton {
        iconName: "check"
        objectName: "done"
        //: Leaves a text one has read
        text: qsTr("Gelesen")

        onClicked: page.viewModel.leave()
    }
}
