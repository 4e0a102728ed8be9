#!/bin/sh
# Opens the kiosk on the display there is; without one says how to get one. Usage: run.sh COMMAND…
set -eu

sh tools/setup/debian.sh screen

if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ]; then
    exec "$@"
fi

if command -v Xvfb >/dev/null 2>&1 && command -v x11vnc >/dev/null 2>&1; then
    echo "There is no display. The kiosk opens on a virtual one; look at it with a VNC viewer on"
    echo "localhost:5900 (only this machine can connect). Ctrl+C ends it."
    Xvfb :77 -screen 0 1080x1920x24 -nolisten tcp &
    screen=$!
    trap 'kill $screen $viewer 2>/dev/null || true' EXIT INT TERM
    viewer=""
    tries=0
    until [ -e /tmp/.X11-unix/X77 ] || [ $tries -ge 50 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
    x11vnc -display :77 -localhost -forever -quiet -nopw &
    viewer=$!
    DISPLAY=:77 "$@"
    exit $?
fi

cat >&2 <<'TEXT'
There is no display here. Two ways on:
  sudo apt-get install -y xvfb x11vnc      then `make run` again: a virtual screen, seen by a VNC
                                           viewer on localhost:5900 only
  QT_QPA_PLATFORM=offscreen .venv/bin/kiosk walk find_service --shots build/walk
                                           a scripted citizen, with pictures
TEXT
exit 1
