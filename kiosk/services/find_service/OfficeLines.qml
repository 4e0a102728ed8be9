pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// An office: name, what the door says, address, open or not, steps, bus, hours.
ColumnLayout {
    id: lines

    required property var office
    property bool all: false

    spacing: Theme.mm(2)

    KioskText {
        Layout.fillWidth: true
        text: lines.office.name ?? ""
        type: "label"
    }
    KioskText {
        Layout.fillWidth: true
        LayoutMirroring.enabled: false
        horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
        text: lines.office.door ?? ""
        visible: text !== ""
    }
    KioskText {
        Layout.fillWidth: true
        text: lines.office.address ?? ""
        visible: text !== ""
    }
    Pill {
        Layout.maximumWidth: lines.width
        Layout.topMargin: Theme.mm(1.5)
        look: lines.office.look ?? "info"
        text: lines.office.opening ?? ""
    }
    RowLayout {
        Layout.topMargin: Theme.mm(1.5)
        spacing: Theme.mm(3.5)
        visible: (lines.office.stepFree ?? "") !== ""

        Icon {
            name: "accessible"
            size_mm: Theme.roomy ? 10 : 8
        }
        KioskText {
            Layout.fillWidth: true
            text: lines.office.stepFree ?? ""
        }
    }
    RowLayout {
        spacing: Theme.mm(3.5)
        visible: (lines.office.transport ?? "") !== ""

        Icon {
            name: "directions_bus"
            size_mm: Theme.roomy ? 10 : 8
        }
        KioskText {
            Layout.fillWidth: true
            text: lines.office.transport ?? ""
        }
    }
    Repeater {
        model: lines.all ? lines.office.sources ?? [] : []

        KioskText {
            required property string modelData

            Layout.fillWidth: true
            color: Theme.muted
            text: modelData
            type: "caption"
        }
    }
    Repeater {
        model: lines.all ? lines.office.hours : []

        RowLayout {
            id: day

            required property string modelData

            spacing: Theme.mm(3.5)

            Icon {
                name: "schedule"
                size_mm: Theme.roomy ? 10 : 8
            }
            KioskText {
                Layout.fillWidth: true
                text: day.modelData
            }
        }
    }
}
