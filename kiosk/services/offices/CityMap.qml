pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The city's map with numbered pins, only to look at. It is never mirrored: west stays left.
Item {
    id: map

    required property string shapes
    // What is shown at least, in metres: [x, y, width, height].
    required property var frame
    required property var pins
    readonly property real scale_px: frame.length === 4 ? Math.min(width / frame[2], height / frame[3]) : 0
    readonly property int pinSize: Theme.mm(Theme.roomy ? 21 : 16)
    readonly property var own: pins.find(pin => pin.own)

    function pinX(pin: var): real {
        return width / 2 + (pin.x - frame[0] - frame[2] / 2) * scale_px;
    }

    function pinY(pin: var): real {
        return height / 2 + (pin.y - frame[1] - frame[3] / 2) * scale_px;
    }

    // Beside the pin, after it or before it, above or below: the first place where no other pin is.
    function labelPlace(wide: real, high: real): point {
        const away = pinSize / 2 + Theme.mm(3), x = pinX(own), y = pinY(own);
        const places = [];
        for (const top of [y - high / 2, y - away - high, y + away])
            for (const left of [x + away, x - away - wide, x - wide / 2])
                if (top !== y - high / 2 || left !== x - wide / 2)
                    places.push(Qt.point(left, top));
        const inside = places.filter(place => place.x >= 0 && place.y >= 0 && place.x + wide <= width && place.y + high <= height);
        return inside.find(place => pins.every(pin => pin.own || free(place, wide, high, pin))) ?? inside[0] ?? places[0];
    }

    function free(place: point, wide: real, high: real, pin: var): bool {
        const air = pinSize / 2 + Theme.mm(1), x = pinX(pin), y = pinY(pin);
        return x < place.x - air || x > place.x + wide + air || y < place.y - air || y > place.y + high + air;
    }

    Accessible.name: qsTr("Karte mit den Ämtern")
    Accessible.role: Accessible.Graphic
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Image {
        readonly property string colours: [Theme.page, Theme.shore, Theme.successGround, Theme.surface].map(colour => colour.toString().slice(-6)).join("-") + "-" + (Theme.highContrast ? Theme.border.toString().slice(-6) : "")

        Accessible.ignored: true
        anchors.fill: parent
        source: map.shapes === "" || width < 1 || height < 1 ? "" : "image://citymap/" + encodeURIComponent(map.shapes) + "/" + encodeURIComponent(JSON.stringify(map.frame)) + "/" + colours + "/" + Theme.radius
        sourceSize.height: height
        sourceSize.width: width
    }
    Rectangle {
        Accessible.ignored: true
        anchors.fill: parent
        border.color: Theme.highContrast ? Theme.border : Theme.line
        border.width: Theme.hairline
        color: "transparent"
        radius: Theme.radius
    }
    Repeater {
        model: map.pins

        Rectangle {
            id: pin

            required property var modelData

            border.color: Theme.action
            border.width: Theme.controlBorder
            color: modelData.own ? Theme.action : Theme.surface
            height: map.pinSize
            radius: height / 2
            width: map.pinSize
            x: Math.round(map.pinX(modelData) - width / 2)
            y: Math.round(map.pinY(modelData) - height / 2)

            KioskText {
                Accessible.ignored: true
                anchors.centerIn: parent
                color: pin.modelData.own ? Theme.actionInk : Theme.action
                font.weight: Font.DemiBold
                text: pin.modelData.number
                type: "body"
            }
        }
    }
    Rectangle {
        readonly property point place: map.own && map.scale_px > 0 ? map.labelPlace(width, height) : Qt.point(0, 0)

        color: Theme.action
        height: hereText.implicitHeight + Theme.mm(4)
        radius: Theme.radiusSmall
        visible: map.own !== undefined
        width: hereText.implicitWidth + Theme.mm(7)
        x: Math.round(place.x)
        y: Math.round(place.y)

        KioskText {
            id: hereText

            anchors.centerIn: parent
            color: Theme.actionInk
            font.weight: Font.Medium
            //: On the map, beside the pin of the house in which the kiosk stands
            text: qsTr("Sie sind hier")
            type: "caption"
            wrapMode: Text.NoWrap
        }
    }
}
