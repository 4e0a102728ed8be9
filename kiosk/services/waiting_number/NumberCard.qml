import QtQuick
import QtQuick.Layouts
import Kiosk.Controls
import Kiosk.Theme

// A number as large as its card allows, and what is known of its slip.
Rectangle {
    id: card

    required property string number
    required property string phase
    required property string reason
    // How high the card may be.
    required property int room
    readonly property bool tight: Theme.lowReach && Theme.landscape
    readonly property color ink: phase === "done" ? Theme.success : phase === "failed" || phase === "unknown" ? Theme.warning : Theme.text
    readonly property string printed: ({
            //: Under the number: the printer confirmed
            "done": qsTr("Gedruckt. Ihr Zettel liegt im Ausgabefach."),
            //: Under the number: the printer is at it
            "printing": qsTr("Ihr Zettel wird gedruckt."),
            //: Under the number: the printer did not say whether it printed
            "unknown": qsTr("Ist ein Zettel im Fach? Das wissen wir nicht. Ihre Nummer gilt."),
            //: Under the number: no slip was wanted
            "none": qsTr("Ohne Zettel. Ihre Nummer gilt."),
            "failed": card.reason === "PRINTER_PAPER_END" ?
            //: Under the number: nothing was printed
            qsTr("Das Papier ist zu Ende. Ihre Nummer gilt trotzdem.") : card.reason === "PRINTER_COVER_OPEN" ?
            //: Under the number: nothing was printed
            qsTr("Der Deckel des Druckers steht offen. Ihre Nummer gilt trotzdem.") :
            //: Under the number: nothing was printed
            qsTr("Der Zettel ist nicht fertig. Ihre Nummer gilt trotzdem.")
        })[phase]

    Accessible.name: number + ". " + printed
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: Math.min(room, Theme.mm(183))
    radius: Theme.radius

    KioskText {
        Accessible.ignored: true
        LayoutMirroring.enabled: false
        anchors.bottom: line.top
        anchors.left: parent.left
        anchors.margins: Theme.mm(card.tight ? 4 : 8)
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.action
        font.features: ({
                tnum: 1
            })
        // 98 mm of capital height, or what the card has room for.
        font.pixelSize: Math.min(Theme.mm(98 / 0.689), Math.round(height / 1.0))
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        lineHeightMode: Text.ProportionalHeight
        minimumPixelSize: Theme.fontPx("title")
        objectName: "number"
        text: card.number
        type: "figure"
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        bottomPadding: 0
        topPadding: 0
    }
    RowLayout {
        id: line

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(card.tight ? 5 : 10)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.mm(4)
        width: Math.min(implicitWidth, card.width - Theme.mm(20))

        Icon {
            colour: card.ink
            name: card.phase === "none" ? "visibility" : card.phase === "failed" || card.phase === "unknown" ? "warning" : "print"
            size_mm: Theme.roomy ? 11 : 9
            visible: card.phase !== "printing"
        }
        Dots {
            visible: card.phase === "printing"
        }
        KioskText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: card.ink
            horizontalAlignment: Text.AlignHCenter
            objectName: "printed"
            text: card.printed
            type: "label"
        }
    }
}
