import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// The office on wheels: what it is, and its next three stops. All of it leads to its page.
Touchable {
    id: card

    required property var bus
    readonly property var stops: bus.stops ?? []

    Accessible.description: stops.map(stop => [stop.day, stop.place, stop.time].join(", ")).join(". ")

    implicitHeight: content.implicitHeight + Theme.mm(16)
    text: bus.title ?? ""

    background: Rectangle {
        border.color: card.down ? Theme.action : Theme.line
        border.width: card.down ? Theme.controlBorder : Theme.hairline
        color: card.down ? Theme.tint : Theme.surface
        radius: Theme.radius
    }
    contentItem: Item {
        implicitHeight: content.implicitHeight
    }

    GridLayout {
        id: content

        anchors.left: parent.left
        anchors.margins: Theme.mm(10)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: Theme.mm(10)
        columns: Theme.landscape ? 2 : 1
        rowSpacing: Theme.mm(5)

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !Theme.landscape
            Layout.maximumWidth: Theme.landscape ? Theme.mm(96) : -1
            columnSpacing: Theme.mm(9)
            columns: Theme.landscape ? 1 : 3
            rowSpacing: Theme.mm(2)

            // The picture has air above; only the bus takes room.
            Item {
                implicitHeight: Theme.mm(Theme.landscape ? 30 : 36)
                implicitWidth: Theme.mm(Theme.landscape ? 52 : 60)
                visible: !Theme.highContrast

                Illustration {
                    anchors.bottom: parent.bottom
                    height: Math.round(width * 300 / 320)
                    name: "bus"
                    width: parent.width
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: true
                spacing: Theme.mm(1)

                KioskText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    //: Heading of the card of the office on wheels
                    text: Theme.landscape ? card.text : qsTr("Das Amt kommt zu Ihnen")
                    type: Theme.landscape ? "label" : "heading"
                }
                KioskText {
                    Accessible.ignored: true
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: card.bus.line ?? ""
                }
            }
            Icon {
                colour: Theme.action
                directional: true
                name: "chevron_right"
                size_mm: 8
                visible: !Theme.landscape
            }
        }
        StopTrack {
            Layout.fillWidth: true
            stops: card.stops
        }
    }
}
