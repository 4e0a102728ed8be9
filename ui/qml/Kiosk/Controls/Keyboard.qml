pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The on-screen keyboard: layouts are data, keys share the width of their row.
Column {
    id: keyboard

    // {rows, symbols, foot, upper, letters} and perhaps more: see assets/keyboards
    required property var layoutData
    required property TextInput target
    property string deed
    // The page has a filled button of its own: the key that ends typing is a plain one.
    property bool plainDeed: false
    property bool shifted: false
    // Whether the letters are the Latin ones beside those of another script.
    property bool latin: false
    // What the keys show: "letters", "figures" or "signs".
    property string face: "letters"
    // Where the room is short the uppermost row is left out; its keys have a face of their own.
    property bool short: false
    readonly property bool capitals: face !== "figures" && (latin || layoutData.upper)
    readonly property string bearers: layoutData.bearers ?? ""
    readonly property string alphabet: latin ? "ABC" : layoutData.letters
    property real keyHeight: Theme.landscape ? Theme.mm(23) : Theme.mm(25)
    readonly property var rows: {
        if (face === "figures")
            return figureRows();
        const all = face === "signs" ? layoutData.symbols : latin ? layoutData.latin : layoutData.rows;
        return short ? all.slice(1) : all;
    }
    readonly property int longest: rows.reduce((most, row) => Math.max(most, row.length), 0)
    readonly property real cell: (width - (longest - 1) * spacing) / longest

    signal accepted

    // The keys of the rows that are left out, in three rows.
    function figureRows(): var {
        const keys = [...new Set([...layoutData.rows[0], ...layoutData.symbols[0]])];
        const each = Math.ceil(keys.length / 3);
        return [keys.slice(0, each), keys.slice(each, 2 * each), keys.slice(2 * each)];
    }

    // A capital as the language writes it: Turkish i becomes İ.
    function upperOf(text: string): string {
        const own = layoutData.upper_of ?? {};
        return own[text] ?? text.toUpperCase();
    }

    // What a key shows: itself, unless the layout has a label for it.
    function labelOf(key: string): string {
        return (layoutData.labels ?? {})[key] ?? (shifted ? upperOf(key) : key);
    }

    // What is said of a key: what it shows, unless the layout has a name for it.
    function nameOf(key: string): string {
        return (layoutData.names ?? {})[key] ?? labelOf(key);
    }

    function isMark(text: string): bool {
        return text >= "\u0300" && text <= "\u036f";
    }

    // A mark goes on the nearest letter of the word that bears one, in the place of its last mark.
    function mark(text: string): void {
        const end = target.cursorPosition;
        for (let at = end - 1; at >= 0 && target.text[at] !== " "; --at) {
            const plain = [...target.text[at].normalize("NFD")].filter(part => !(part in layoutData.labels)).join("").normalize("NFC");
            if (!bearers.includes(plain.toLowerCase()))
                continue;
            target.remove(at, at + 1);
            target.insert(at, (plain + text).normalize("NFC"));
            target.cursorPosition = end;
            return;
        }
    }

    function turnTo(face: string, latin: bool): void {
        keyboard.face = face;
        keyboard.latin = latin;
        keyboard.shifted = false;
    }

    function type(text: string): void {
        const capital = keyboard.shifted && text.length === 1;
        if (target.selectedText !== "")
            target.remove(target.selectionStart, target.selectionEnd);
        if (isMark(text))
            mark(text);
        else
            target.insert(target.cursorPosition, capital ? upperOf(text) : text);
        keyboard.shifted = false;
    }

    function erase(): void {
        if (target.cursorPosition > 0)
            target.remove(target.cursorPosition - 1, target.cursorPosition);
    }

    LayoutMirroring.enabled: false
    spacing: Theme.mm(3)

    Repeater {
        model: keyboard.rows

        Item {
            id: row

            required property var modelData
            required property int index
            readonly property bool last: index === keyboard.rows.length - 1
            readonly property bool shifts: last && keyboard.capitals
            readonly property real side: Math.max(Theme.mm(40), Math.min(keyboard.cell * 1.9, keyboard.width * 0.2))
            readonly property real lead: shifts ? side + keyboard.spacing : 0
            readonly property real room: last ? keyboard.width - lead - side - keyboard.spacing : keyboard.width
            readonly property real keyWidth: (room - (modelData.length - 1) * keyboard.spacing) / modelData.length

            height: keyboard.keyHeight
            width: keyboard.width

            Key {
                functional: true
                height: parent.height
                iconName: keyboard.capitals ? "shift" : ""
                objectName: "keyShift"
                //: Name of the shift key for those who hear it
                spoken: qsTr("Umschalten")
                text: keyboard.shifted ? keyboard.alphabet.toLowerCase() : keyboard.alphabet
                visible: row.shifts
                width: row.side

                onStruck: keyboard.shifted = !keyboard.shifted
            }
            Repeater {
                model: row.modelData

                Key {
                    required property string modelData
                    required property int index

                    height: row.height
                    objectName: "key-" + modelData
                    spoken: keyboard.nameOf(modelData)
                    text: keyboard.labelOf(modelData)
                    width: row.keyWidth
                    x: row.lead + index * (row.keyWidth + keyboard.spacing)

                    onStruck: keyboard.type(modelData)
                }
            }
            Key {
                functional: true
                height: parent.height
                iconName: "backspace"
                objectName: "keyErase"
                //: Key that removes the last letter
                text: qsTr("Löschen")
                visible: row.last
                width: row.side
                x: keyboard.width - width

                onStruck: keyboard.erase()
            }
        }
    }
    Item {
        readonly property real narrow: Math.min(keyboard.cell, keyboard.width * 0.09)
        readonly property real labelled: keyboard.width * 0.15
        readonly property real wide: keyboard.width * 0.175

        height: keyboard.keyHeight
        width: keyboard.width

        Key {
            id: signKey

            readonly property string next: keyboard.face === "signs" ? "letters" : keyboard.short && keyboard.face === "letters" ? "figures" : "signs"

            functional: true
            height: parent.height
            objectName: "keySigns"
            //: Name of the key that shows signs instead of letters, for those who hear it
            spoken: next === "letters" ? qsTr("Buchstaben") :
            //: Name of the key that shows figures and signs, for those who hear it
            qsTr("Zeichen")
            text: next === "letters" ? keyboard.alphabet : next === "figures" ? "1 2 3" : "@ # ?"
            width: parent.wide

            onStruck: keyboard.turnTo(next, keyboard.latin)
        }
        Key {
            id: latinKey

            functional: true
            height: parent.height
            objectName: "keyLatin"
            text: keyboard.latin ? keyboard.layoutData.letters : "ABC"
            visible: keyboard.layoutData.latin !== undefined
            width: parent.wide * 0.75
            x: signKey.width + keyboard.spacing

            onStruck: keyboard.turnTo("letters", !keyboard.latin)
        }
        Key {
            id: firstFoot

            readonly property string key: keyboard.layoutData.foot[0]

            height: parent.height
            objectName: "key-" + key
            spoken: keyboard.nameOf(key)
            text: keyboard.labelOf(key)
            width: text.length > 1 ? parent.labelled : parent.narrow
            x: latinKey.x + (latinKey.visible ? latinKey.width + keyboard.spacing : 0)

            onStruck: keyboard.type(key)
        }
        Key {
            height: parent.height
            objectName: "keySpace"
            //: The space bar
            text: qsTr("Leerzeichen")
            width: lastFoot.x - x - keyboard.spacing
            x: firstFoot.x + firstFoot.width + keyboard.spacing

            onStruck: keyboard.type(" ")
        }
        Key {
            id: lastFoot

            readonly property string key: keyboard.layoutData.foot[1]

            height: parent.height
            objectName: "key-" + key
            spoken: keyboard.nameOf(key)
            text: keyboard.labelOf(key)
            width: text.length > 1 ? parent.labelled : parent.narrow
            x: deedKey.x - width - keyboard.spacing

            onStruck: keyboard.type(key)
        }
        Key {
            id: deedKey

            height: parent.height
            main: !keyboard.plainDeed
            objectName: "keyDeed"
            text: keyboard.deed
            width: keyboard.width * 0.185
            x: parent.width - width

            onStruck: keyboard.accepted()
        }
    }
}
