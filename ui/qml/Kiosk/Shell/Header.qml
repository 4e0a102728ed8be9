import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where am I, and what time is it.
Item {
    id: header

    required property FrameViewModel frame
    readonly property int zoneWidth: !Theme.upright ? parent.width : !header.frame.bar ? Math.round(parent.width / 2) : Math.min(Theme.mm(236), Math.round(parent.width * 0.34)) - Theme.mm(5)
    // The largest caption does not fit beside the city's name in the narrow zone.
    readonly property int small: Theme.upright ? Math.min(Theme.fontPx("caption"), Math.round(Theme.mm(5.6) / 0.689)) : Theme.fontPx("caption")
    readonly property int margin: Math.min(Theme.mm(20), Math.round(parent.width * (Theme.landscape ? 0.03 : 0.05)))

    anchors.left: parent.left
    height: Theme.mm(20)
    width: zoneWidth
    y: Theme.ribbonHeight + Theme.mm(Theme.upright ? 13 : Theme.roomy ? 5 : 7)

    Image {
        id: arms

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: header.margin
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.mm(19)
        source: Appearance.armsFolder === "" ? "" : "image://illustration/coat" + (Theme.page.hslLightness < 0.5 && !Theme.highContrast ? "-dark" : "")
        sourceSize.height: height
        sourceSize.width: width
        visible: source.toString() !== ""
        width: Theme.mm(16)
    }
    Column {
        anchors.left: arms.visible ? arms.right : parent.left
        anchors.leftMargin: arms.visible ? Theme.mm(6.5) : header.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.5)
        width: parent.width - 2 * header.margin - arms.width - clock.width - Theme.mm(10)

        KioskText {
            font.weight: Font.DemiBold
            text: header.frame.city
            type: "label"
            width: parent.width
            wrapMode: Text.NoWrap
        }
        KioskText {
            color: Theme.muted
            font.pixelSize: header.small
            text: header.frame.place
            type: "caption"
            visible: implicitWidth <= parent.width
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
    Column {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: header.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(0.5)

        KioskText {
            anchors.right: parent.right
            font.features: ({
                    tnum: 1
                })
            font.weight: Font.DemiBold
            text: header.frame.time
            type: "label"
            wrapMode: Text.NoWrap
        }
        KioskText {
            anchors.right: parent.right
            color: Theme.muted
            font.pixelSize: header.small
            text: Theme.upright || Theme.roomy ? header.frame.shortDate : header.frame.date
            type: "caption"
            wrapMode: Text.NoWrap
        }
    }
}
