pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// Where one can wait: each queue with its waiting time, or when it gives numbers again.
ShorePage {
    id: page

    required property WaitingQueuesViewModel viewModel
    required property FrameViewModel frame

    lead: viewModel.firstOpen === "" ?
    //: No queue gives numbers now
    qsTr("Gerade gibt es hier keine Wartenummern.") :
    //: Under the title of the list of queues
    qsTr("Tippen Sie auf das Amt, zu dem Sie möchten.")
    picture: "ticket"
    //: Title of the list of queues
    title: qsTr("Wo möchten Sie warten?")

    PagedColumn {
        anchors.fill: parent
        joined: true

        Repeater {
            model: page.viewModel.rows

            ListRow {
                required property var modelData

                iconName: modelData.opened ? "confirmation_number" : "schedule"
                line: modelData.line
                objectName: "row-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.open(modelData.id)
            }
        }
    }
}
