pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme

// A switch between two to four answers; the chosen one is filled and ticked.
Rectangle {
    id: segmented

    required property var options
    property string name: ""

    signal chosen(string id)

    Accessible.name: name
    Accessible.role: Accessible.Grouping

    border.color: Theme.border
    border.width: Theme.highContrast ? Theme.hairline : 0
    color: Theme.sunken
    implicitHeight: Math.max(Theme.button + Theme.mm(1), line.implicitHeight + Theme.mm(5))
    radius: Theme.radius

    GridLayout {
        id: line

        readonly property int longest: segmented.options.reduce((most, option) => Math.max(most, option.label.length), 0)
        readonly property bool tight: segmented.options.length * (longest + 3) * Theme.fontPx("label") * 0.55 > segmented.width

        anchors.fill: parent
        anchors.margins: Theme.mm(2.5)
        columnSpacing: Theme.mm(2.5)
        columns: tight ? Math.ceil(segmented.options.length / 2) : segmented.options.length
        rowSpacing: Theme.mm(2.5)
        uniformCellWidths: true

        Repeater {
            model: segmented.options

            Touchable {
                id: option

                required property var modelData

                Accessible.checkable: true
                Accessible.checked: modelData.selected
                Accessible.name: segmented.name === "" ? text : segmented.name + " " + text
                Accessible.role: Accessible.RadioButton
                Layout.fillHeight: true
                Layout.fillWidth: true
                cornerRadius: Theme.radiusSmall
                implicitHeight: Math.max(Theme.button - Theme.mm(4), contentItem.implicitHeight + Theme.mm(3))
                implicitWidth: Theme.mm(30)
                objectName: "option-" + modelData.id
                text: modelData.label

                background: Rectangle {
                    color: option.modelData.selected ? Theme.action : option.down ? Theme.tint : "transparent"
                    radius: Theme.radiusSmall
                }
                contentItem: Item {
                    implicitHeight: row.implicitHeight

                    RowLayout {
                        id: row

                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.mm(3)
                        width: Math.min(implicitWidth, parent.width)
                        x: Math.round((parent.width - width) / 2)

                        Icon {
                            colour: Theme.actionInk
                            name: "check"
                            size_mm: Theme.roomy ? 9 : 7
                            visible: option.modelData.selected
                        }
                        KioskText {
                            Accessible.ignored: true
                            Layout.fillWidth: true
                            color: option.modelData.selected ? Theme.actionInk : Theme.text
                            font.weight: option.modelData.selected ? Font.Medium : Font.Normal
                            horizontalAlignment: Text.AlignHCenter
                            text: option.text
                            type: "label"
                        }
                    }
                }

                onClicked: segmented.chosen(option.modelData.id)
            }
        }
    }
}
