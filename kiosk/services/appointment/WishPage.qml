pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// How many of what, and what can be done in the same appointment.
ShorePage {
    id: page

    required property WishViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    //: Under the title of how many
    lead: Theme.textSize === 4 ? "" : qsTr("Kommen Sie zu mehreren? Dann dauert der Termin länger, und wir planen das ein.")
    picture: "calendar"
    step: 1
    //: Title: how many of what
    title: qsTr("Für wie viele Personen?")

    PagedColumn {
        anchors.fill: parent

        Repeater {
            model: page.viewModel.rows

            CountRow {
                required property var modelData

                service: modelData

                onChanged: by => page.viewModel.count(modelData.id, by)
            }
        }
        KioskText {
            property bool wanted: !page.viewModel.rows.some(row => row.more)

            color: Theme.muted
            //: No more of a service fits into one appointment
            text: qsTr("Mehr passt nicht in einen Termin. Für weitere buchen Sie bitte noch einen.")
        }
        KioskText {
            property bool wanted: page.viewModel.joins.length > 0

            Accessible.role: Accessible.Heading
            //: Heading of services for the same appointment
            text: qsTr("Gleich miterledigen?")
            type: "heading"
        }
        Repeater {
            model: page.viewModel.joins

            ListRow {
                required property var modelData

                iconName: "add"
                joins: true
                leads: false
                mark: modelData.mark
                objectName: "join-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.add(modelData.id)
            }
        }
        ListRow {
            property bool wanted: page.viewModel.moreJoins

            iconName: "list"
            objectName: "moreJoins"
            //: Row: shows all services for the same appointment
            title: qsTr("Alle, die dazupassen")

            onChosen: page.viewModel.addMore()
        }
    }

    actions: KioskButton {
        look: KioskButton.Look.Filled
        objectName: "goOn"
        //: Goes on to the free times
        text: qsTr("Weiter zu den Zeiten")
        trailingIcon: "arrow_forward"

        onClicked: page.viewModel.done()
    }
}
