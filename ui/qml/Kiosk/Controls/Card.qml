import QtQuick
import Kiosk.Theme

// A white card; what cannot be touched lies on it without accent.
Rectangle {
    id: card

    default property alias content: column.data
    property int padding: Theme.mm(Theme.textSize >= 3 ? 9 : 10)
    property alias spacing: column.spacing
    property bool stretch: false

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: card.padding
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.mm(3)
    }
}
