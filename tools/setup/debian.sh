#!/bin/sh
# Installs the Debian packages that are missing, where it may; otherwise prints the one line to run.
# Usage: debian.sh base | screen | bench | freeze
set -eu

base="python3-venv libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
screen="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
        libwayland-client0 libwayland-cursor0 libwayland-egl1"
bench="xvfb chromium xdotool libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
       libxkbcommon-x11-0"
# The bundle takes along what the screen needs, and Python itself.
freeze="binutils $screen"

command -v dpkg-query >/dev/null 2>&1 || exit 0
python=${PYTHON:-python3}
case $1 in
base) wanted=$base ;;
screen) wanted=$screen ;;
bench) wanted=$bench ;;
freeze)
    wanted=$freeze
    # Debian's own Python has its library in a package of its own.
    wanted="$wanted $("$python" -c 'import sys
print("libpython%d.%d" % sys.version_info[:2] if sys.base_prefix == "/usr" else "")')"
    ;;
*)
    echo "Usage: debian.sh base | screen | bench | freeze" >&2
    exit 2
    ;;
esac

# Debian 13 renamed some libraries for 64-bit time.
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p')
missing=""
for package in $wanted; do
    printf '%s\n' "$installed" | grep -qx -e "$package" -e "${package}t64" ||
        missing="$missing $package"
done
# A Python that brings its own venv module needs no Debian package for it.
if [ "$1" = base ] && "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    missing=$(printf '%s' "$missing" | sed 's/ python3-venv//')
fi
[ -n "$missing" ] || exit 0

install="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
    run=""
elif sudo -n true 2>/dev/null; then
    run="sudo -n"
else
    echo "These Debian packages are missing. Please run this once, then try again:" >&2
    if command -v sudo >/dev/null 2>&1; then
        echo "    sudo apt-get update && sudo $install" >&2
    else
        echo "    su -c 'apt-get update && $install'" >&2
    fi
    exit 1
fi
echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$run apt-get update -qq
# shellcheck disable=SC2086 # words are wanted here
$run $install >/dev/null
