pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The services that have appointments, or those for the same appointment.
ShorePage {
    id: page

    required property AppointmentChoiceViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: Theme.textSize === 4 ? "" : viewModel.lead
    picture: "calendar"
    step: 1
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent

        Card {
            property bool wanted: page.viewModel.loading

            Row {
                spacing: Theme.mm(8)

                Dots {
                    anchors.verticalCenter: parent?.verticalCenter
                }
                KioskText {
                    anchors.verticalCenter: parent?.verticalCenter
                    //: While the city is asked what can be booked
                    text: qsTr("Wir fragen beim Amt nach")
                    type: "heading"
                }
            }
        }
        Banner {
            property bool wanted: !page.viewModel.loading && page.viewModel.rows.length === 0

            iconName: "event_busy"
            //: The list of services with appointments is empty
            line: qsTr("Fragen Sie unter 115.")
            //: The list of services with appointments is empty
            title: qsTr("Hier gibt es gerade keine Termine.")
        }
        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData

                iconName: modelData.icon
                joins: true
                mark: modelData.mark
                objectName: "service-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.choose(modelData.id)
            }
        }
    }
}
