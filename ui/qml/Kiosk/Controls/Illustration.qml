import QtQuick
import Kiosk.Theme

// A picture standing on its ground line; absent in high contrast.
Image {
    id: picture

    required property string name

    Accessible.ignored: true

    source: Theme.illustration(name)
    sourceSize.height: height
    sourceSize.width: width
    visible: source.toString() !== ""
}
