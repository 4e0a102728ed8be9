pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import "../../booked"

// The appointment as the city has it, or after it was moved; below it what can be done with it.
ShorePage {
    id: page

    required property FoundViewModel viewModel
    required property FrameViewModel frame
    readonly property bool fresh: viewModel.stand === "moved"
    // A low and lying hand zone has no room for the card: the same in one line, without the code.
    readonly property bool tight: Theme.lowReach && Theme.landscape

    lead: viewModel.lead
    picture: "envelope"
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent

        Repeater {
            model: page.viewModel.banners

            Banner {
                required property var modelData

                iconName: modelData.icon
                line: modelData.line
                look: modelData.look
                objectName: "banner"
                title: modelData.title
            }
        }
        ListRow {
            property bool wanted: page.tight

            iconName: "calendar_month"
            leads: false
            line: page.viewModel.lines.filter(line => line !== "").join(" · ")
            title: page.viewModel.day + ", " + page.viewModel.hour
            touchable: false
        }
        AppointmentCard {
            property bool wanted: !page.tight

            confirmed: page.viewModel.confirmed
            day: page.viewModel.day
            hour: page.viewModel.hour
            lines: page.viewModel.lines
            payload: page.viewModel.payload
        }
        // The numbers of a new one come first; whoever typed them knows those of an old one.
        NumbersCard {
            property bool wanted: page.fresh

            callNumber: page.viewModel.callNumber
            key: page.viewModel.key
            number: page.viewModel.number
        }
        Repeater {
            model: page.viewModel.deeds

            ListRow {
                required property var modelData

                iconName: modelData.icon
                line: modelData.line
                objectName: modelData.id
                title: modelData.title

                onChosen: page.viewModel.choose(modelData.id)
            }
        }
        NumbersCard {
            property bool wanted: !page.fresh

            callNumber: page.viewModel.callNumber
            key: page.viewModel.key
            number: page.viewModel.number
        }
        Card {
            property bool wanted: page.viewModel.working

            Dots {}
        }
    }

    actions: [
        KioskButton {
            iconName: "home"
            objectName: "home"
            //: Goes to the home screen
            text: qsTr("Etwas anderes")

            onClicked: page.viewModel.choose("home")
        },
        KioskButton {
            iconName: "check"
            look: KioskButton.Look.Filled
            objectName: "finish"
            //: Ends the session
            text: qsTr("Fertig")

            onClicked: page.viewModel.choose("finish")
        }
    ]
}
