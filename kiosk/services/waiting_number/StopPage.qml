pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// No number, or nobody knows: what happened, what did not, what was known, and the ways on.
ShorePage {
    id: page

    required property WaitingStopViewModel viewModel
    required property FrameViewModel frame
    readonly property bool unsure: viewModel.look === "warning"

    //: Above the title of a page without a waiting number
    kicker: qsTr("Wartenummer")
    lead: viewModel.lead
    picture: "bridge"
    title: viewModel.title
    widePicture: true

    PagedColumn {
        anchors.fill: parent

        Banner {
            iconName: page.unsure ? "warning" : "info"
            line: page.viewModel.bannerLine
            look: page.viewModel.look
            objectName: "banner"
            title: page.viewModel.banner
        }
        KioskText {
            property bool wanted: page.viewModel.knownTitle !== ""

            Accessible.role: Accessible.Heading
            objectName: "known"
            text: page.viewModel.knownTitle
            type: "heading"
        }
        Repeater {
            model: page.viewModel.known

            ListRow {
                required property var modelData

                iconName: "schedule"
                leads: false
                line: modelData.line
                title: modelData.title
                touchable: false
            }
        }
        KioskText {
            // Half a lying screen has no room for it.
            property bool wanted: !(Theme.lowReach && Theme.landscape)

            Accessible.role: Accessible.Heading
            //: Heading above the ways on
            text: qsTr("So kommen Sie trotzdem weiter")
            type: "heading"
        }
        TelephoneRow {
            line: page.viewModel.telephoneLine
            number: page.viewModel.telephone

            onChosen: page.viewModel.openTelephone()
        }
        OfficesRow {
            onChosen: page.viewModel.openOffices()
        }
        KioskText {
            color: Theme.muted
            objectName: "code"
            //: Last and small, for the technician; %1 is a code
            text: qsTr("Für die Technik: %1").arg(page.viewModel.code)
            type: "caption"
        }
    }

    actions: [
        KioskButton {
            iconName: "home"
            look: page.viewModel.again ? KioskButton.Look.Outlined : KioskButton.Look.Filled
            objectName: "home"
            //: Leads to the home screen
            text: qsTr("Zum Start")

            onClicked: page.viewModel.goHome()
        },
        KioskButton {
            property bool wanted: page.viewModel.again

            iconName: "refresh"
            look: KioskButton.Look.Filled
            objectName: "again"
            //: Tries once more
            text: qsTr("Jetzt noch einmal")

            onClicked: page.viewModel.tryAgain()
        }
    ]
}
