pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The questions of the case, their answers as large rows; each answer changes the list at once.
ShorePage {
    id: page

    required property ChecklistCaseViewModel viewModel
    required property FrameViewModel frame

    kicker: viewModel.service
    lead: Theme.textSize === 4 ? viewModel.service :
    //: Under the title of the page of the questions
    qsTr("Ihre Antworten ändern die Liste sofort. Was Sie abgehakt haben, bleibt.")
    picture: "envelope"
    //: Title of the page of the questions
    title: qsTr("Was ist Ihr Fall?")

    PagedColumn {
        anchors.fill: parent

        Repeater {
            model: page.viewModel.questions

            CaseQuestion {
                required property var modelData

                chosen: page.viewModel.chosen
                question: modelData

                onAnswered: option => page.viewModel.answer(modelData.id, option)
            }
        }
    }

    actions: KioskButton {
        iconName: "check"
        look: KioskButton.Look.Filled
        objectName: "done"
        //: Leaves the page of the questions
        text: qsTr("Zur Liste")

        onClicked: page.viewModel.leave()
    }
}
