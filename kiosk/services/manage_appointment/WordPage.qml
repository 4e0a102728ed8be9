pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// A question or a word about the appointment: to cancel it, cancelled, or nobody knows.
ShorePage {
    id: page

    required property AppointmentWordViewModel viewModel
    required property FrameViewModel frame

    lead: viewModel.lead
    picture: viewModel.picture
    title: viewModel.title
    widePicture: viewModel.picture === "bridge"

    PagedColumn {
        anchors.fill: parent

        Card {
            property bool wanted: page.viewModel.asking

            Dots {}
        }
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
        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData

                iconName: modelData.icon
                leads: modelData.leads
                line: modelData.line
                objectName: modelData.id
                title: modelData.title
                touchable: modelData.leads

                onChosen: page.viewModel.choose(modelData.id)
            }
        }
    }

    actions: [
        KioskButton {
            readonly property var deed: page.viewModel.first

            iconName: deed.icon ?? ""
            look: page.viewModel.second.id === undefined ? KioskButton.Look.Filled : KioskButton.Look.Outlined
            objectName: deed.id ?? ""
            text: deed.text ?? ""
            working: page.viewModel.asking

            onClicked: page.viewModel.choose(deed.id)
        },
        KioskButton {
            property bool wanted: deed.id !== undefined
            readonly property var deed: page.viewModel.second

            iconName: deed.icon ?? ""
            look: KioskButton.Look.Filled
            objectName: deed.id ?? ""
            text: deed.text ?? ""
            working: page.viewModel.working

            onClicked: page.viewModel.choose(deed.id)
        }
    ]
}
