pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The times of one day on a page of their own, for large letters and low reach.
ShorePage {
    id: page

    required property WhenViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: viewModel.lead
    picture: "calendar"
    step: viewModel.step
    title: viewModel.day

    PagedColumn {
        anchors.fill: parent

        Dots {
            property bool wanted: page.viewModel.dayLoading
        }
        Banner {
            property bool wanted: page.viewModel.banner !== ""

            title: page.viewModel.banner
        }
        Repeater {
            model: page.viewModel.parts

            DayTimes {
                required property var modelData

                abreast: Theme.landscape ? 5 : Theme.textSize === 4 ? 2 : 3
                times: modelData

                onChosen: name => page.viewModel.chooseSlot(name)
            }
        }
    }

    actions: [
        KioskButton {
            iconName: "arrow_back"
            objectName: "done"
            //: Button: another day of the calendar
            text: qsTr("Anderer Tag")

            onClicked: page.viewModel.leave()
        },
        KioskButton {
            property bool wanted: page.viewModel.goOn !== ""

            look: KioskButton.Look.Filled
            objectName: "goOn"
            text: page.viewModel.working ? qsTr("Wird reserviert") : page.viewModel.goOn
            trailingIcon: "arrow_forward"
            working: page.viewModel.working

            onClicked: page.viewModel.takeSlot(page.viewModel.goSlot)
        }
    ]
}
