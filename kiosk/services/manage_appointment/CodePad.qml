pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keys of a number or of a code of figures and A to F: always in the same order, never mirrored.
Item {
    id: pad

    required property TextInput target
    property bool letters: false
    readonly property bool wide: letters || Theme.landscape && Theme.lowReach
    readonly property int columns: wide ? 6 : 3
    readonly property int gap: Theme.mm(3)
    readonly property int keyHeight: Theme.mm(Theme.landscape ? 23 : letters ? 25 : 36)
    readonly property int cell: Math.floor((width + gap) / columns)
    readonly property var figures: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    // Of a narrow pad the last row is empty, 0, erase; of a wide one the key to erase has two places.
    readonly property var keys: letters ? [...figures, "0", "A", "B", "C", "D", "E", "F", "erase"] : wide ? [...figures, "0", "erase"] : [...figures, "", "0", "erase"]

    function strike(key: string): void {
        if (key !== "erase")
            pad.target.insert(pad.target.cursorPosition, key);
        else if (pad.target.cursorPosition > 0)
            pad.target.remove(pad.target.cursorPosition - 1, pad.target.cursorPosition);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: Math.ceil(keys.length / columns) * (keyHeight + gap) - gap

    Repeater {
        model: pad.keys

        Key {
            required property string modelData
            required property int index

            functional: modelData === "erase"
            height: pad.keyHeight
            iconName: modelData === "erase" ? "backspace" : ""
            objectName: "pad-" + modelData
            //: Key that removes the last figure
            text: modelData === "erase" ? qsTr("Löschen") : modelData
            visible: modelData !== ""
            width: (modelData === "erase" && pad.wide ? 2 : 1) * pad.cell - pad.gap
            x: index % pad.columns * pad.cell
            y: Math.floor(index / pad.columns) * (pad.keyHeight + pad.gap)

            onStruck: pad.strike(modelData)
        }
    }
}
