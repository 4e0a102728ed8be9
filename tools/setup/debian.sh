#!/bin/sh
# Installs the Debian packages that are missing, where it may; otherwise prints the one line to run.
# Usage: debian.sh base | screen | bench
set -eu

base="python3-venv libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1"
screen="libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
        libwayland-client0 libwayland-cursor0 libwayland-egl1"
bench="xvfb chromium xdotool libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
       libxkbcommon-x11-0"

command -v dpkg-query >/dev/null 2>&1 || exit 0
eval "wanted=\$$1"

missing=""
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    # Debian 13 renamed some libraries for 64-bit time.
    renamed=$(dpkg-query -W -f '${db:Status-Status}' "${package}t64" 2>/dev/null || true)
    [ "$state" = installed ] || [ "$renamed" = installed ] || missing="$missing $package"
done
# A Python that brings its own venv module needs no Debian package for it.
if ${PYTHON:-python3} -c 'import ensurepip' >/dev/null 2>&1; then
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
    echo "    sudo apt-get update && sudo $install" >&2
    exit 1
fi
echo "Installing Debian packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$run apt-get update -qq
# shellcheck disable=SC2086 # words are wanted here
$run $install >/dev/null
