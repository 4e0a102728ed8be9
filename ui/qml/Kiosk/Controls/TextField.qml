pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Theme

// A field for text: icon, what was typed, and a button that empties it. What is personal can be shown
// as dots; that holds for all personal fields until the session ends.
Rectangle {
    id: field

    property alias input: input
    property alias text: input.text
    property string hint
    property string iconName: "search"
    property string name: hint
    property bool personal: false
    readonly property bool masked: personal && Appearance.masked

    signal accepted

    border.color: Theme.border
    border.width: Theme.controlBorder
    color: Theme.surface
    implicitHeight: Math.max(Theme.button + Theme.mm(2), input.implicitHeight + Theme.mm(10))
    radius: Theme.radius

    FocusRing {
        control: input
    }
    MouseArea {
        anchors.fill: parent

        onPressed: input.forceActiveFocus()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.mm(9)
        anchors.rightMargin: Theme.mm(2.5)
        spacing: Theme.mm(6)

        Icon {
            colour: Theme.action
            name: field.iconName
            size_mm: Theme.roomy ? 12 : 9
        }
        TextInput {
            id: input

            Accessible.name: field.name
            Accessible.role: Accessible.EditableText
            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            clip: true
            color: Theme.text
            echoMode: field.masked ? TextInput.Password : TextInput.Normal
            font.pixelSize: Theme.fontPx("label")
            font.weight: Font.Medium
            horizontalAlignment: TextInput.AlignLeft
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 80
            objectName: "field"
            passwordCharacter: "\u2022"
            passwordMaskDelay: 0
            selectByMouse: false
            verticalAlignment: TextInput.AlignVCenter
            selectedTextColor: Theme.actionInk
            selectionColor: Theme.action
            // Arabic letters stand high in their tall lines.
            topPadding: /[\u0590-\u08ff]/.test(text) ? Math.round(font.pixelSize * 0.6) : 0

            cursorDelegate: Rectangle {
                color: Theme.text
                visible: input.activeFocus
                width: Math.max(2, Theme.mm(0.8))
            }

            onAccepted: field.accepted()

            KioskText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.muted
                font.weight: Font.Normal
                text: field.hint
                type: "label"
                visible: input.text === "" && input.preeditText === ""
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
        FieldDeed {
            Accessible.name: field.name + ": " + (field.masked ?
                //: Name of the button in a personal field that shows its letters again
                qsTr("Eingabe zeigen") :
                //: Name of the button in a personal field that shows dots instead of letters
                qsTr("Eingabe verdecken"))

            iconName: field.masked ? "visibility" : "visibility_off"
            objectName: "mask"
            text: field.masked ?
            //: Button in a personal field: letters again
            qsTr("Zeigen") :
            //: Button in a personal field: dots instead of letters
            qsTr("Verdecken")
            visible: field.personal

            onClicked: Appearance.toggleMask()
        }
        FieldDeed {
            Accessible.name: field.personal ? field.name + ": " + text : text

            iconName: "close"
            objectName: "clear"
            //: Button in the search field that removes what was typed
            text: qsTr("Leeren")
            visible: input.text !== ""

            onClicked: {
                input.clear();
                input.forceActiveFocus();
            }
        }
    }
}
