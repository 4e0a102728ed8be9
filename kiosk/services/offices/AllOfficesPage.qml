pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All offices: the map above the shore, the list below it, the office on wheels, the telephone.
ShorePage {
    id: page

    required property AllOfficesViewModel viewModel
    required property FrameViewModel frame
    // Half a lying screen is too low for a list one can look over: two rows stand abreast.
    readonly property int abreast: Theme.lowReach && Theme.landscape ? 2 : 1
    readonly property bool mapped: viewModel.mapShapes !== ""

    lead: abreast > 1 && !Theme.roomy ? viewModel.heading : mapped ? "" :
    //: Under the title of the list of offices of a city without a map
    qsTr("Eine Karte gibt es hier nicht.")
    title: Theme.upright ?
    //: Title of the list of offices, short
    qsTr("Ämter und Zeiten") :
    //: Title of the list of offices
    qsTr("Ämter und Öffnungszeiten")

    reading: CityMap {
        frame: Theme.upright ? page.viewModel.mapLandscape : page.viewModel.mapPortrait
        height: page.mapped ? Math.max(0, (Theme.upright ? page.height : page.shoreEnd) - page.shoreWidth - page.textTop - (parent?.y ?? 0) - Theme.mm(Theme.upright ? 15 : 7)) : 0
        pins: page.viewModel.pins
        shapes: page.viewModel.mapShapes
        visible: page.mapped
        // No wider than the city: beyond it there is nothing to draw.
        width: Math.min(parent?.width ?? 0, frame.length === 4 ? Math.round(1.1 * height * frame[2] / frame[3]) : 0)
    }

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gap
        uniformCellSizes: true
        visible: page.abreast > 1

        Pager {
            Layout.fillWidth: true
            column: column
            visible: column.pages > 1
        }
        Chip {
            Accessible.checkable: true
            Accessible.checked: selected
            Layout.fillWidth: true
            iconName: "schedule"
            objectName: "filter"
            selected: page.viewModel.openOnly
            //: Switch of the list of offices
            text: qsTr("Jetzt offen")

            onClicked: page.viewModel.filter()
        }
    }
    PagedColumn {
        id: column

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.visible ? head.bottom : parent.top
        anchors.topMargin: head.visible ? Theme.gap : 0
        pagerElsewhere: head.visible

        GridLayout {
            property bool wanted: page.abreast === 1

            columnSpacing: Theme.gap
            columns: Theme.roomy && !Theme.landscape ? 1 : 2
            rowSpacing: Theme.mm(5)

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                objectName: "heading"
                text: page.viewModel.heading
                type: "heading"
            }
            Chip {
                Accessible.checkable: true
                Accessible.checked: selected
                Layout.fillWidth: Theme.roomy && !Theme.landscape
                // Room for the tick, so that nothing moves when it comes.
                Layout.preferredWidth: implicitWidth + Theme.mm(selected ? 3 : 17)
                iconName: "schedule"
                objectName: "filter"
                selected: page.viewModel.openOnly
                text: Theme.landscape && !Theme.roomy ?
                //: Switch of the list of offices, where there is room
                qsTr("Nur, was jetzt offen ist") :
                //: Switch of the list of offices
                qsTr("Jetzt offen")

                onClicked: page.viewModel.filter()
            }
        }
        Banner {
            property bool wanted: page.viewModel.nothing

            iconName: "schedule"
            line: page.viewModel.nextLine
            //: The citizen wants to see what is open now, and nothing is
            title: qsTr("Jetzt ist kein Amt offen.")
        }
        Repeater {
            model: Math.ceil(page.viewModel.rows.length / page.abreast)

            Item {
                id: pair

                required property int index
                property bool first: false
                readonly property bool joins: true

                implicitHeight: Math.max(...Array.from(halves.children, half => half.implicitHeight))

                Item {
                    id: halves

                    anchors.fill: parent

                    Repeater {
                        model: page.viewModel.rows.slice(pair.index * page.abreast, (pair.index + 1) * page.abreast)

                        OfficeRow {
                            required property var modelData
                            required property int index

                            first: pair.first
                            half: page.abreast > 1
                            height: pair.height
                            objectName: "row-" + modelData.id
                            office: modelData
                            width: Math.floor(pair.width / page.abreast)
                            x: (Theme.rightToLeft ? page.abreast - 1 - index : index) * width

                            onChosen: page.viewModel.open(modelData.id)
                        }
                    }
                }
            }
        }
        BusCard {
            property bool wanted: page.viewModel.bus.id !== undefined && !Theme.roomy

            bus: page.viewModel.bus
            objectName: "bus"

            onClicked: page.viewModel.open(page.viewModel.bus.id)
        }
        ListRow {
            readonly property var next: (page.viewModel.bus.stops ?? [])[0]
            property bool wanted: page.viewModel.bus.id !== undefined && Theme.roomy

            iconName: "directions_bus"
            line: next === undefined ? page.viewModel.bus.line ?? "" : next.day + ", " + next.time + ": " + next.place
            objectName: "bus"
            title: page.viewModel.bus.title ?? ""

            onChosen: page.viewModel.open(page.viewModel.bus.id)
        }
    }

    actions: [
        KioskButton {
            iconName: page.viewModel.prints ? "receipt_long" : "print_disabled"
            objectName: "print"
            resting: !page.viewModel.prints
            text: !page.viewModel.prints ?
            //: The printer does not work now
            qsTr("Kein Druck") : Theme.roomy ?
            //: With large letters: prints the hours of all offices
            qsTr("Zettel drucken") :
            //: Prints the hours of all offices
            qsTr("Zettel mit allen Zeiten")

            onClicked: page.viewModel.printSlip()
        },
        KioskButton {
            iconName: "call"
            objectName: "telephone"
            //: Leads to the telephone service
            text: qsTr("Telefon %1").arg(page.viewModel.telephone)

            onClicked: page.viewModel.toTelephone()
        }
    ]
}
