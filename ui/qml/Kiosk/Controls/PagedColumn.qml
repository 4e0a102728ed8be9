pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A column that never shows half a block: what does not fit goes to the next page. Pages turn by two
// buttons that never move; dragging works too, never alone. A block with `wanted: false` is left out.
Item {
    id: paged

    default property alias content: holder.data
    property int spacing: Theme.gap
    // All blocks are rows of one list: they touch and share a card. Single blocks say `joins: true`.
    property bool joined: false
    // Buttons to turn pages stand elsewhere on the page.
    property bool pagerElsewhere: false
    property int page: 0
    property int pages: 1
    property int count: 0
    property int firstShown: 0
    property int lastShown: 0
    // Cards behind the rows that touch: [{y, height}].
    property var cards: []
    property list<Item> known
    readonly property int pagerHeight: pages > 1 && !pagerElsewhere ? Theme.button : 0

    function turn(by: int): void {
        paged.page = Math.max(0, Math.min(paged.pages - 1, paged.page + by));
        paged.arrange();
    }

    // Shows the next page, after the last one the first: for a single button.
    function cycle(): void {
        paged.page = (paged.page + 1) % paged.pages;
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
            const present = pages[pages.length - 1];
            const gap = present.length === 0 || paged.touch(present[present.length - 1], block) ? 0 : paged.spacing;
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

    function joins(block: Item): bool {
        return paged.joined || block.joins === true;
    }

    function touch(one: Item, next: Item): bool {
        return paged.joins(one) && paged.joins(next);
    }

    // Stacks the blocks of the present page and puts cards behind rows that touch.
    function stack(group: var): void {
        const cards = [];
        let y = 0;
        group.forEach((block, place) => {
            const after = place > 0 && paged.touch(group[place - 1], block);
            y += place === 0 || after ? 0 : paged.spacing;
            block.y = y;
            block.height = block.implicitHeight;
            if (block.first !== undefined)
                block.first = !after;
            if (paged.joins(block) && !after)
                cards.push({
                    y: y,
                    height: 0
                });
            y += block.height;
            if (paged.joins(block))
                cards[cards.length - 1].height = y - cards[cards.length - 1].y;
        });
        paged.cards = cards;
    }

    function arrange(): void {
        if (paged.width <= 0 || paged.height <= 0 || !paged.visible)
            return;
        const all = paged.blocks();
        let groups = paged.grouped(all, paged.height);
        if (groups.length > 1 && !paged.pagerElsewhere)
            groups = paged.grouped(all, paged.height - Theme.button - paged.spacing);
        paged.pages = groups.length;
        paged.count = all.length;
        paged.page = Math.min(paged.page, groups.length - 1);
        let before = 0;
        groups.forEach((group, index) => {
            before += index < paged.page ? group.length : 0;
            group.forEach(block => block.visible = index === paged.page);
        });
        paged.stack(groups[paged.page]);
        paged.firstShown = before + 1;
        paged.lastShown = before + groups[paged.page].length;
    }

    Component.onCompleted: arrange()
    onHeightChanged: arrange()
    onVisibleChanged: schedule()
    onWidthChanged: arrange()

    Repeater {
        model: paged.cards

        Rectangle {
            required property var modelData

            border.color: Theme.line
            border.width: Theme.hairline
            color: Theme.surface
            height: modelData.height
            radius: Theme.radius
            width: paged.width
            y: modelData.y
        }
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
