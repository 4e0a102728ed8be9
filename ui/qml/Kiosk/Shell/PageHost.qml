pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Shows one page at a time. The next one slides in; the last one simply goes.
Item {
    id: host

    required property FrameViewModel frame
    property bool settled: false
    readonly property Item page: loader.item as Item

    function open(): void {
        host.settled = false;
        slide.stop();
        loader.setSource(host.frame.pageUrl, {
            viewModel: host.frame.pageModel,
            frame: host.frame
        });
    }

    Component.onCompleted: open()

    Connections {
        function onSerialChanged(): void {
            host.open();
        }

        target: host.frame
    }
    Loader {
        id: loader

        property real offset: 0

        anchors.fill: parent
        focus: true

        onLoaded: {
            const page = loader.item as Item;
            page.forceActiveFocus();
            if (host.frame.direction === 0 || Theme.slideMs === 0) {
                loader.offset = 0;
                arrived.restart();
                return;
            }
            slide.from = (host.frame.direction > 0 ? 1 : -1) * (Theme.rightToLeft ? -1 : 1) * Theme.mm(40);
            loader.offset = slide.from;
            slide.start();
        }
    }
    Binding {
        property: "slide"
        target: loader.item
        value: loader.offset
        when: loader.item !== null
    }
    NumberAnimation {
        id: slide

        duration: Theme.slideMs
        easing.type: Easing.OutCubic
        property: "offset"
        target: loader
        to: 0

        onFinished: arrived.restart()
    }
    Timer {
        id: arrived

        interval: 1

        onTriggered: {
            host.settled = true;
            host.frame.pageShown(host.frame.serial);
        }
    }
}
