pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The offices that can do it, each with its first free time.
ShorePage {
    id: page

    required property PlacesViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.kicker
    picture: "calendar"
    step: viewModel.step
    //: Title of the offices to choose from
    title: qsTr("Wo möchten Sie hin?")

    PagedColumn {
        anchors.fill: parent
        joined: true

        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData

                iconName: modelData.id === "" ? "bolt" : "location_on"
                line: modelData.line
                objectName: "place-" + modelData.id
                selected: modelData.chosen
                title: modelData.title

                onChosen: page.viewModel.choose(modelData.id)
            }
        }
    }
}
