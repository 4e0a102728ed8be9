pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The next stops of the office on wheels along a line; the first dot is filled.
RowLayout {
    id: track

    required property var stops
    property bool wide: true

    spacing: 0
    uniformCellSizes: true

    Repeater {
        model: track.stops

        ColumnLayout {
            id: stop

            required property var modelData
            required property int index

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.mm(1)

            Item {
                Layout.bottomMargin: Theme.mm(2)
                Layout.fillWidth: true
                implicitHeight: Theme.mm(9)

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.highContrast ? Theme.border : Theme.shore
                    height: Math.max(2, Theme.mm(1))
                    width: parent.width
                }
                Rectangle {
                    anchors.left: parent.left
                    border.color: Theme.action
                    border.width: Theme.controlBorder
                    color: stop.index === 0 ? Theme.action : Theme.surface
                    height: parent.height
                    radius: height / 2
                    width: height
                }
            }
            KioskText {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.mm(4)
                text: stop.modelData.day
                type: "label"
            }
            KioskText {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.mm(4)
                text: stop.modelData.place
            }
            KioskText {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.mm(4)
                color: Theme.muted
                text: stop.modelData.time
            }
        }
    }
}
