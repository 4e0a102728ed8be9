pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A field for text: icon, what was typed, and a button that empties it.
Rectangle {
    id: field

    property alias input: input
    property alias text: input.text
    property string hint
    property string iconName: "search"
    property string name: hint

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
            font.pixelSize: Theme.fontPx("label")
            font.weight: Font.Medium
            horizontalAlignment: TextInput.AlignLeft
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 80
            objectName: "field"
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
        KioskButton {
            id: clearButton

            Layout.bottomMargin: Theme.mm(3)
            Layout.fillHeight: true
            Layout.topMargin: Theme.mm(3)
            iconName: "close"
            objectName: "clear"
            //: Button in the search field that removes what was typed
            text: qsTr("Leeren")
            visible: input.text !== ""

            background: Rectangle {
                color: clearButton.down ? Theme.tint : "transparent"
                radius: Theme.radiusSmall
            }

            onClicked: {
                input.clear();
                input.forceActiveFocus();
            }
        }
    }
}
