pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A column that never shows half a block: what does not fit goes to the next page. Pages turn by two
// buttons that never move; dragging works too, never alone. A block with `wanted: false` is left out.
Item {
    id: paged

    default property alias content: holder.data
    property int spacing: Theme.gap
    // Rows of one list touch and share a card.
    property bool joined: false
    // Buttons to turn pages stand elsewhere on the page.
    property bool pagerElsewhere: false
    property int page: 0
    property int pages: 1
    property int count: 0
    property int firstShown: 0
    property int lastShown: 0
    property int shownHeight: 0
    property list<Item> known
    readonly property int pagerHeight: pages > 1 && !pagerElsewhere ? Theme.button : 0

    function turn(by: int): void {
        paged.page = Math.max(0, Math.min(paged.pages - 1, paged.page + by));
        paged.arrange();
    }

    function schedule(): void {
        Qt.callLater(paged.arrange);
    }

    function blocks(): var {
        const found = [];
        for (let i = 0; i < holder.children.length; ++i) {
            const child = holder.children[i];
            if (child instanceof Repeater)
                continue;
            if (!paged.known.includes(child)) {
                paged.known.push(child);
                child.implicitHeightChanged.connect(paged.schedule);
                if (child.wantedChanged !== undefined)
                    child.wantedChanged.connect(paged.schedule);
            }
            if (child.wanted === false)
                child.visible = false;
            else
                found.push(child);
        }
        return found;
    }

    // Groups blocks into pages of the given height, in order.
    function grouped(blocks: var, room: real): var {
        const pages = [[]];
        let used = 0;
        for (const block of blocks) {
            block.width = holder.width;
            const height = block.implicitHeight;
            const gap = used === 0 || paged.joined ? 0 : paged.spacing;
            if (used > 0 && used + gap + height > room) {
                pages.push([]);
                used = height;
            } else {
                used += gap + height;
            }
            pages[pages.length - 1].push(block);
        }
        return pages;
    }

    function arrange(): void {
        if (paged.width <= 0 || paged.height <= 0)
            return;
        const all = paged.blocks();
        let groups = paged.grouped(all, paged.height);
        if (groups.length > 1 && !paged.pagerElsewhere)
            groups = paged.grouped(all, paged.height - Theme.button - paged.spacing);
        paged.pages = groups.length;
        paged.count = all.length;
        paged.page = Math.min(paged.page, groups.length - 1);
        let y = 0;
        let before = 0;
        groups.forEach((group, index) => {
            if (index < paged.page)
                before += group.length;
            group.forEach((block, place) => {
                block.visible = index === paged.page;
                if (!block.visible)
                    return;
                if (paged.joined && block.first !== undefined)
                    block.first = place === 0;
                block.y = y;
                block.height = block.implicitHeight;
                y += block.implicitHeight + (paged.joined ? 0 : paged.spacing);
            });
        });
        paged.firstShown = before + 1;
        paged.lastShown = before + groups[paged.page].length;
        paged.shownHeight = Math.max(0, y - (paged.joined ? 0 : paged.spacing));
    }

    Component.onCompleted: arrange()
    onHeightChanged: arrange()
    onWidthChanged: arrange()

    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: paged.shownHeight
        radius: Theme.radius
        visible: paged.joined && paged.count > 0
        width: parent.width
    }
    Item {
        id: holder

        anchors.fill: parent

        onChildrenChanged: paged.schedule()
    }
    DragHandler {
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        xAxis.enabled: false

        onActiveChanged: if (!active && Math.abs(activeTranslation.y) > Theme.mm(20))
            paged.turn(activeTranslation.y < 0 ? 1 : -1)
    }
    Pager {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        column: paged
        visible: paged.pages > 1 && !paged.pagerElsewhere
    }
}
