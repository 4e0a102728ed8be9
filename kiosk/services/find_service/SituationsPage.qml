pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All life situations.
ShorePage {
    id: page

    required property ListViewModel viewModel
    required property FrameViewModel frame
    readonly property int columns: Theme.textSize === 4 && !Theme.landscape ? 1 : 2

    lead: viewModel.lead
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent
        spacing: Theme.mm(5)

        Repeater {
            model: Math.ceil(page.viewModel.rows.length / page.columns)

            RowLayout {
                id: pair

                required property int index

                spacing: Theme.gap
                uniformCellSizes: true

                Repeater {
                    model: page.viewModel.rows.slice(pair.index * page.columns, (pair.index + 1) * page.columns)

                    Chip {
                        required property var modelData

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        iconName: modelData.icon
                        line: Theme.textSize >= 3 ? "" : modelData.line
                        objectName: "row-" + modelData.id
                        squareIcon: Theme.textSize < 3
                        text: modelData.title
                        type: Theme.textSize === 4 ? "label" : "heading"

                        onClicked: page.viewModel.open(modelData.id)
                    }
                }
                // Keeps the last row in the grid where it is not full.
                Repeater {
                    model: Math.max(0, page.columns - page.viewModel.rows.slice(pair.index * page.columns, (pair.index + 1) * page.columns).length)

                    Item {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
