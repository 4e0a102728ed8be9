pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The keypad of figures: always in the same order, never mirrored; erase and the deed stand beside 0.
Grid {
    id: pad

    // {rows}: see assets/keyboards/digits.json; its last row is the one figure between the two others.
    required property var layoutData
    required property TextInput target
    property string deed
    readonly property real cell: (width - 2 * columnSpacing) / 3
    readonly property var keys: layoutData.rows.reduce((keys, row, index) => index < layoutData.rows.length - 1 ? [...keys, ...row] : [...keys, "erase", ...row, "deed"], [])

    signal accepted

    function strike(key: string): void {
        if (key === "deed")
            pad.accepted();
        else if (key !== "erase")
            pad.target.insert(pad.target.cursorPosition, key);
        else if (pad.target.cursorPosition > 0)
            pad.target.remove(pad.target.cursorPosition - 1, pad.target.cursorPosition);
    }

    LayoutMirroring.enabled: false
    columnSpacing: Theme.mm(3)
    columns: 3
    rowSpacing: Theme.mm(3)

    Repeater {
        model: pad.keys

        Key {
            required property string modelData

            functional: modelData === "erase"
            height: Theme.mm(Theme.landscape ? 30 : 36)
            iconName: modelData === "erase" ? "backspace" : ""
            main: modelData === "deed"
            objectName: "pad-" + modelData
            //: Key that removes the last figure
            text: modelData === "erase" ? qsTr("Löschen") : modelData === "deed" ? pad.deed : modelData
            width: pad.cell

            onStruck: pad.strike(modelData)
        }
    }
}
