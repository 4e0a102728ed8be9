pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What one can do at an office, or all next stops of the office on wheels.
ShorePage {
    id: page

    required property OfficePartViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    lead: Theme.textSize === 4 ? viewModel.kicker : ""
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent
        joined: true

        Repeater {
            model: page.viewModel.part === "services" ? page.viewModel.rows : []

            ListRow {
                required property var modelData

                iconName: modelData.icon
                line: Theme.textSize === 4 ? "" : modelData.line
                mark: modelData.mark
                objectName: "row-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.openService(modelData.id)
            }
        }
        Repeater {
            model: page.viewModel.part === "stops" ? page.viewModel.rows : []

            FactRow {
                required property var modelData

                iconName: "directions_bus"
                label: modelData.day + ", " + modelData.time
                text: modelData.place
            }
        }
    }

    actions: KioskButton {
        iconName: "arrow_back"
        objectName: "done"
        //: Leaves a list of an office
        text: qsTr("Zurück zum Amt")

        onClicked: page.viewModel.leave()
    }
}
