pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// An office: open or not, its hours, how to get there and in, what it can and cannot do.
ShorePage {
    id: page

    required property OfficeViewModel viewModel
    required property FrameViewModel frame
    // Large letters, or half a lying screen.
    readonly property bool apart: Theme.roomy || tight
    readonly property bool tight: Theme.lowReach && Theme.landscape

    kicker: viewModel.kicker
    lead: viewModel.door
    mark: viewModel.mark
    note: viewModel.source
    picture: viewModel.mobile ? "bus" : ""
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent

        Banner {
            property bool wanted: page.viewModel.stale !== ""

            iconName: "warning"
            look: "warning"
            title: page.viewModel.stale
        }
        OpenCard {
            exceptions: page.apart ? [] : page.viewModel.exceptions
            hours: page.tight ? [] : page.viewModel.hours
            hoursSource: page.viewModel.hoursSource
            look: page.viewModel.look
            opening: page.viewModel.opening
            source: Theme.upright || page.tight ? "" : page.viewModel.source
        }
        Repeater {
            model: page.tight ? page.viewModel.hours : []

            FactRow {
                required property string modelData
                required property int index

                iconName: "schedule"
                source: index === page.viewModel.hours.length - 1 ? page.viewModel.hoursSource : ""
                text: modelData
            }
        }
        // Where room is short they are rows, which may stand on the next page.
        Repeater {
            model: page.apart ? page.viewModel.exceptions : []

            FactRow {
                required property string modelData
                required property int index

                iconName: "schedule"
                label: index === 0 ?
                //: Above days ahead with other opening hours
                qsTr("Anders als sonst") : ""
                text: modelData
            }
        }
        Repeater {
            model: page.viewModel.stops

            FactRow {
                required property var modelData

                iconName: "directions_bus"
                label: modelData.day + ", " + modelData.time
                text: modelData.place
            }
        }
        ListRow {
            property bool wanted: page.viewModel.moreStops

            iconName: "schedule"
            objectName: "stops"
            //: Leads to all stops of the office on wheels
            title: qsTr("Alle Halte")

            onChosen: page.viewModel.openPart("stops")
        }
        ListRow {
            property bool wanted: page.viewModel.services > 0

            iconName: "check_circle"
            line: qsTr("%n Leistungen", "", page.viewModel.services)
            objectName: "services"
            //: Leads to what one can do at an office
            title: qsTr("Das geht hier")

            onChosen: page.viewModel.openPart("services")
        }
        Repeater {
            model: page.viewModel.facts

            FactRow {
                required property var modelData

                iconName: modelData.icon
                label: modelData.label
                source: modelData.source
                text: modelData.text
            }
        }
        Repeater {
            model: page.viewModel.cannot

            FactRow {
                required property string modelData
                required property int index

                iconName: "info"
                label: index === 0 ?
                //: Above what people look for at an office in vain
                qsTr("Das geht hier nicht") : ""
                text: modelData
            }
        }
        KioskText {
            property bool wanted: page.tight

            color: Theme.muted
            text: page.viewModel.source
            type: "caption"
        }
    }

    actions: [
        KioskButton {
            iconName: "qr_code_2"
            objectName: "phone"
            //: Takes address and hours along as a code
            text: qsTr("Aufs Handy")

            onClicked: page.viewModel.toPhone()
        },
        KioskButton {
            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            look: KioskButton.Look.Filled
            objectName: "print"
            resting: !page.viewModel.prints
            text: page.viewModel.prints ?
            //: Takes address and hours along on paper
            qsTr("Zettel drucken") :
            //: The printer does not work now
            qsTr("Kein Druck")

            onClicked: page.viewModel.printSlip()
        }
    ]
}
