pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// When: the fastest time first, then four weeks and the times of the marked day. With large letters,
// and where the hand zone is low, the days are a list and their times a page of their own.
ShorePage {
    id: page

    required property WhenViewModel viewModel
    required property FrameViewModel frame
    readonly property bool listed: Theme.roomy || Theme.lowReach
    readonly property bool quiet: viewModel.loading || viewModel.trouble !== ""

    kicker: viewModel.kicker
    lead: viewModel.lead
    picture: "calendar"
    step: viewModel.step
    title: viewModel.title

    PagedColumn {
        anchors.fill: parent
        visible: page.quiet

        Card {
            property bool wanted: page.viewModel.loading

            Row {
                spacing: Theme.mm(8)

                Dots {
                    anchors.verticalCenter: parent?.verticalCenter
                }
                KioskText {
                    anchors.verticalCenter: parent?.verticalCenter
                    //: While free times are asked for
                    text: qsTr("Freie Zeiten werden gesucht")
                    type: "heading"
                }
            }
        }
        Banner {
            property bool wanted: page.viewModel.trouble !== ""

            iconName: "event_busy"
            line: page.viewModel.advice
            look: "warning"
            title: page.viewModel.trouble
        }
        KioskButton {
            property bool wanted: page.viewModel.trouble !== ""

            iconName: "refresh"
            objectName: "again"
            //: Asks for the free times once more
            text: qsTr("Noch einmal fragen")

            onClicked: page.viewModel.again()
        }
    }

    // The calendar.
    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.mm(14)
        columns: Theme.upright ? 2 : 1
        rowSpacing: Theme.gap
        visible: !page.quiet && !page.listed

        Banner {
            Layout.columnSpan: Theme.upright ? 2 : 1
            Layout.fillWidth: true
            title: page.viewModel.banner
            visible: title !== ""
        }
        FastestRow {
            Layout.columnSpan: Theme.upright ? 2 : 1
            Layout.fillWidth: true
            slot: page.viewModel.fastest
            visible: slot.id !== undefined && (!Theme.upright || page.viewModel.banner === "")

            onClicked: page.viewModel.takeSlot(slot.id)
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            spacing: Theme.mm(4)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.mm(4)

                KioskText {
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    text: page.viewModel.heading
                    type: "heading"
                }
                KioskButton {
                    iconName: "arrow_back"
                    look: KioskButton.Look.Tinted
                    objectName: "earlier"
                    //: Shows earlier weeks of the calendar
                    text: qsTr("Früher")
                    visible: page.viewModel.earlier

                    onClicked: page.viewModel.turn(-1)
                }
                KioskButton {
                    look: KioskButton.Look.Tinted
                    objectName: "later"
                    //: Shows later weeks of the calendar
                    text: qsTr("Später")
                    trailingIcon: "arrow_forward"
                    visible: page.viewModel.later

                    onClicked: page.viewModel.turn(1)
                }
            }
            Banner {
                Layout.fillWidth: true
                iconName: "event_busy"
                //: No free time in the weeks shown: %1 is the next free day
                line: page.viewModel.nextFree === "" ? qsTr("Ein anderes Amt hat vielleicht etwas frei.") : qsTr("Der nächste freie Tag: %1.").arg(page.viewModel.nextFree)
                //: No free time in the weeks shown
                title: qsTr("In diesen vier Wochen ist nichts frei.")
                visible: page.viewModel.nothing
            }
            CalendarGrid {
                Layout.fillWidth: true
                cells: page.viewModel.cells
                visible: !page.viewModel.nothing
                weekdays: page.viewModel.weekdays

                onChosen: day => page.viewModel.chooseDay(day)
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.mm(4)

            KioskText {
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                text: page.viewModel.day !== "" ? page.viewModel.day :
                //: In place of the times, as long as no day is marked
                qsTr("Wählen Sie einen Tag.")
                type: "heading"
                visible: !page.viewModel.nothing || page.viewModel.day !== ""
            }
            Dots {
                visible: page.viewModel.dayLoading
            }
            PagedColumn {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.mm(60)
                visible: !page.viewModel.dayLoading

                Repeater {
                    model: page.viewModel.parts

                    DayTimes {
                        required property var modelData

                        times: modelData

                        onChosen: name => page.viewModel.chooseSlot(name)
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.columnSpan: Theme.upright ? 2 : 1
        }
    }

    // The days as a list.
    PagedColumn {
        anchors.fill: parent
        visible: !page.quiet && page.listed

        Banner {
            property bool wanted: page.viewModel.banner !== ""

            title: page.viewModel.banner
        }
        Banner {
            property bool wanted: page.viewModel.days.length === 0

            iconName: "event_busy"
            //: Nothing is free at all
            line: qsTr("Ein anderes Amt hat vielleicht etwas frei.")
            //: Nothing is free at all
            title: qsTr("Hier ist gerade nichts frei.")
        }
        Repeater {
            model: page.listed ? page.viewModel.days : []

            ListRow {
                required property var modelData

                joins: true
                line: modelData.line
                objectName: "day-" + modelData.id
                title: modelData.title

                onChosen: page.viewModel.openDay(modelData.id)
            }
        }
    }

    actions: [
        KioskButton {
            property bool wanted: page.viewModel.places > 1 && !page.quiet

            iconName: "location_on"
            objectName: "places"
            //: Button: choose another office
            text: qsTr("Anderes Amt")

            onClicked: page.viewModel.openPlaces()
        },
        KioskButton {
            property bool wanted: page.viewModel.goOn !== "" && !page.quiet

            look: KioskButton.Look.Filled
            objectName: "goOn"
            text: page.viewModel.working ?
            //: On the button while the city is asked to hold a time
            qsTr("Wird reserviert") : page.viewModel.goOn
            trailingIcon: "arrow_forward"
            working: page.viewModel.working

            onClicked: page.viewModel.takeSlot(page.viewModel.goSlot)
        }
    ]
}
