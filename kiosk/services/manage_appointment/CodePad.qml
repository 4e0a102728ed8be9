pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keys of a number or of a code of figures and A to F: always in the same order, never mirrored.
Grid {
    id: pad

    required property TextInput target
    property bool letters: false
    property string deed
    property int keyHeight: Theme.mm(Theme.landscape ? 23 : letters ? 25 : 36)
    readonly property bool wide: letters || Theme.landscape && Theme.lowReach
    readonly property var figures: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    readonly property var keys: letters ? [...figures, "0", "A", "B", "C", "D", "E", "F", "erase", "deed"] : wide ? [...figures, "0", "erase", "deed"] : [...figures, "erase", "0", "deed"]

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
    columns: wide ? 6 : 3
    rowSpacing: Theme.mm(3)

    Repeater {
        model: pad.keys

        Key {
            required property string modelData

            functional: modelData === "erase" || modelData === "deed"
            height: pad.keyHeight
            iconName: modelData === "erase" ? "backspace" : modelData === "deed" ? "check" : ""
            objectName: "pad-" + modelData
            spoken: modelData === "erase" ?
            //: Key that removes the last figure
            qsTr("Löschen") : modelData === "deed" ? pad.deed : modelData
            text: modelData === "erase" || modelData === "deed" ? "" : modelData
            width: (pad.width - (pad.columns - 1) * pad.columnSpacing) / pad.columns

            onStruck: pad.strike(modelData)
        }
    }
}
