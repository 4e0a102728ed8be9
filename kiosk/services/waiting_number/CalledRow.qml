import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A number that was called before, and where it was called to.
Item {
    id: row

    required property string number
    required property string destination
    // How high the row may be where there is room.
    property int room: 0
    property bool first: false
    property bool joins: true

    Accessible.name: number + ", " + destination
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(Theme.mm(Theme.lowReach ? 34 : 44), Math.min(Theme.mm(62), room), content.implicitHeight + Theme.mm(8))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.line
        height: Theme.hairline
        visible: !row.first
    }
    RowLayout {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(12)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(8)

        KioskText {
            Accessible.ignored: true
            Layout.preferredWidth: Math.round(row.width * 0.36)
            LayoutMirroring.enabled: false
            font.features: ({
                    tnum: 1
                })
            font.pixelSize: Math.max(Theme.fontPx("title"), Theme.mm(Theme.lowReach ? 24 : 36))
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Theme.rightToLeft ? Text.AlignRight : Text.AlignLeft
            minimumPixelSize: Theme.fontPx("heading")
            text: row.number
            type: "title"
            wrapMode: Text.NoWrap
        }
        Icon {
            colour: Theme.text
            directional: true
            name: "arrow_forward"
            size_mm: 11
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.weight: Font.Medium
            text: row.destination
            type: Theme.lowReach ? "heading" : "title"
        }
    }
}
