pragma Singleton

import QtQuick
import Kiosk.Backend

// Tokens only: colours by role, sizes in millimetres on the glass, type by role.
QtObject {
    id: theme

    readonly property color page: Appearance.roles.page
    readonly property color sky: Appearance.roles.sky
    readonly property color shore: Appearance.roles.shore
    readonly property color surface: Appearance.roles.surface
    readonly property color sunken: Appearance.roles.sunken
    readonly property color line: Appearance.roles.line
    readonly property color border: Appearance.roles.border
    readonly property color text: Appearance.roles.text
    readonly property color muted: Appearance.roles.muted
    readonly property color action: Appearance.roles.action
    readonly property color actionPressed: Appearance.roles.actionPressed
    readonly property color actionInk: Appearance.roles.actionInk
    readonly property color tint: Appearance.roles.tint
    readonly property color tintInk: Appearance.roles.tintInk
    readonly property color focus: Appearance.roles.focus
    readonly property color danger: Appearance.roles.danger
    readonly property color dangerGround: Appearance.roles.dangerGround
    readonly property color warning: Appearance.roles.warning
    readonly property color warningGround: Appearance.roles.warningGround
    readonly property color success: Appearance.roles.success
    readonly property color successGround: Appearance.roles.successGround
    readonly property color info: Appearance.roles.info
    readonly property color infoGround: Appearance.roles.infoGround
    readonly property color stepAhead: Appearance.roles.stepAhead

    readonly property bool highContrast: Appearance.highContrast
    readonly property bool rightToLeft: Appearance.rightToLeft
    readonly property bool landscape: Appearance.landscape
    readonly property int textSize: Appearance.textSize
    readonly property bool lowReach: Appearance.lowReach
    // The shore stands upright, beside what one touches; in low reach it lies, in landscape too.
    readonly property bool upright: landscape && !lowReach
    // From size 3 on pages are laid out as rows, and the bar of a portrait screen has two of them.
    readonly property bool roomy: textSize >= 3

    readonly property real unit: Appearance.pxPerMm
    readonly property int hairline: highContrast ? mm(0.75) : 1
    readonly property int controlBorder: Math.max(1, mm(0.75))
    readonly property int selectedBorder: Math.max(2, mm(1.2))
    readonly property int radius: mm(4)
    readonly property int radiusSmall: mm(3)
    readonly property int gap: mm(7.5)
    readonly property int button: textSize === 4 ? mm(34) : textSize === 3 ? mm(28) : mm(24)
    readonly property int row: textSize === 4 ? mm(39) : textSize === 3 ? mm(32) : mm(26)
    readonly property int barHeight: roomy && !landscape ? mm(82) : mm(40)
    readonly property int ribbonHeight: textSize === 4 ? mm(14) : textSize === 3 ? mm(11) : mm(9)

    readonly property int slideMs: Appearance.lessMovement ? 0 : 220

    function mm(millimetres: real): int {
        return Math.round(millimetres * unit);
    }

    function fontPx(type: string): int {
        return Appearance.sizes[type];
    }

    function lineHeight(type: string): real {
        return type === "title" || type === "figure" || type === "attract" ? 1.14 : type === "heading" ? 1.22 : 1.34;
    }

    function weight(type: string): int {
        switch (type) {
        case "heading":
        case "title":
        case "figure":
        case "attract":
        case "countdown":
            return Font.DemiBold;
        case "label":
            return Font.Medium;
        default:
            return Font.Normal;
        }
    }

    function icon(name: string, colour: color): string {
        return "image://icon/" + name + "/" + colour.toString().slice(-6);
    }

    // A picture has a twin for the dark modes; high contrast has outlines or none.
    function illustration(name: string): string {
        return name === "" || highContrast ? "" : "image://illustration/" + name + (Appearance.dark ? "-dark" : "");
    }
}
