pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The deeds of a page, always at the same place: equally wide, secondary first; one above the other
// at the largest text.
Item {
    id: row

    default property alias content: holder.data
    property bool gone: false
    property bool stacked: false
    property list<Item> known
    readonly property int buttonHeight: Theme.textSize === 4 ? Theme.mm(36) : Theme.button

    function wanted(): list<Item> {
        const found = [];
        for (let i = 0; i < holder.children.length; ++i) {
            const button = holder.children[i];
            if (!row.known.includes(button)) {
                row.known.push(button);
                button.implicitWidthChanged.connect(row.schedule);
                if (button.wantedChanged !== undefined)
                    button.wantedChanged.connect(row.schedule);
            }
            if (button.wanted !== false)
                found.push(button);
        }
        return found;
    }

    function arrange(): void {
        // A deferred call may come when the page is already gone.
        if (row.gone)
            return;
        const buttons = row.wanted();
        const half = (row.width - Theme.gap * (buttons.length - 1)) / Math.max(1, buttons.length);
        row.stacked = Theme.textSize === 4 && buttons.some(button => button.implicitWidth > half);
        const height = buttons.reduce((most, button) => Math.max(most, button.implicitHeight), row.buttonHeight);
        const gap = row.stacked ? Theme.mm(5) : Theme.gap;
        for (let i = 0; i < holder.children.length; ++i)
            holder.children[i].visible = holder.children[i].wanted !== false;
        buttons.forEach((button, index) => {
            const place = Theme.rightToLeft && !row.stacked ? buttons.length - 1 - index : index;
            button.width = row.stacked ? row.width : Math.floor((row.width - gap * (buttons.length - 1)) / buttons.length);
            button.height = height;
            button.x = row.stacked ? 0 : place * (button.width + gap);
            button.y = row.stacked ? index * (height + gap) : 0;
        });
        const lines = row.stacked ? buttons.length : Math.min(1, buttons.length);
        row.implicitHeight = lines * height + Math.max(0, lines - 1) * gap;
    }

    function schedule(): void {
        Qt.callLater(row.arrange);
    }

    Component.onCompleted: arrange()
    Component.onDestruction: gone = true
    onWidthChanged: arrange()

    Connections {
        function onRightToLeftChanged(): void {
            row.schedule();
        }

        function onTextSizeChanged(): void {
            row.schedule();
        }

        target: Theme
    }
    Item {
        id: holder

        LayoutMirroring.enabled: false
        anchors.fill: parent

        onChildrenChanged: row.schedule()
    }
}
