import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Are you still there? The page before is gone, not dimmed. Any input extends.
ShorePage {
    id: page

    required property IdleViewModel viewModel
    required property FrameViewModel frame

    centred: true
    //: Idle warning: the lead
    lead: qsTr("Ihre Angaben sind verdeckt. Ohne Antwort löschen wir sie.")
    low: true
    //: Idle warning
    title: qsTr("Sind Sie noch da?")

    reading: Column {
        spacing: Theme.mm(2)
        width: parent.width

        KioskText {
            color: Theme.action
            font.features: ({
                    tnum: 1
                })
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Math.round(font.pixelSize * 0.92)
            text: page.viewModel.secondsLeft
            type: "countdown"
            width: parent.width
        }
        KioskText {
            horizontalAlignment: Text.AlignHCenter
            //: Under the number of seconds
            text: qsTr("Sekunden")
            type: "heading"
            width: parent.width
        }
    }

    ColumnLayout {
        spacing: Theme.mm(12)
        width: parent.width

        Rectangle {
            Layout.fillWidth: true
            color: Theme.stepAhead
            implicitHeight: Theme.mm(5)
            radius: height / 2

            Rectangle {
                anchors.left: parent.left
                color: Theme.action
                height: parent.height
                radius: height / 2
                width: parent.width * page.viewModel.secondsLeft / page.viewModel.seconds
            }
        }
        KioskButton {
            Layout.fillWidth: true
            focus: true
            iconName: "timer"
            implicitHeight: Theme.mm(72)
            look: KioskButton.Look.Filled
            objectName: "moreTime"
            //: Idle warning: the big button
            text: qsTr("Ich brauche mehr Zeit")
            type: "heading"

            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            onClicked: page.viewModel.moreTime()
        }
        KioskButton {
            Layout.fillWidth: true
            iconName: "logout"
            implicitHeight: Theme.mm(46)
            objectName: "finishNow"
            //: Idle warning: ends at once
            text: qsTr("Beenden und alles löschen")
            type: "heading"

            onClicked: page.viewModel.finish()
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: parent.width
            spacing: Theme.mm(4)

            Icon {
                colour: Theme.muted
                name: "touch_app"
                size_mm: 9
            }
            KioskText {
                Layout.fillWidth: true
                color: Theme.muted
                //: Idle warning: small print
                text: qsTr("Jede Berührung und jede Taste verlängert die Zeit. So oft Sie möchten.")
            }
        }
    }
}
