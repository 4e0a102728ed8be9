#!/bin/sh
# Opens the kiosk on the display there is; without one says how to get one. Usage: run.sh COMMAND…
set -eu

case ${QT_QPA_PLATFORM:-} in
"") ;;
offscreen | minimal) exec "$@" ;;
*)
    sh tools/setup/debian.sh screen
    exec "$@"
    ;;
esac

if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; then
    sh tools/setup/debian.sh screen
    exec "$@"
fi

if ! command -v Xvfb >/dev/null 2>&1 || ! command -v x11vnc >/dev/null 2>&1; then
    cat >&2 <<'TEXT'
There is no display here. Two ways on:
  apt-get install -y xvfb x11vnc           as root, then `make run` again: a virtual screen, seen
                                           by a VNC viewer on localhost:5900 only
  QT_QPA_PLATFORM=offscreen .venv/bin/kiosk walk find_service --shots build/walk
                                           a scripted citizen, with pictures
TEXT
    exit 1
fi

sh tools/setup/debian.sh screen
echo "There is no display. The kiosk opens on a virtual one; look at it with a VNC viewer on"
echo "localhost:5900 (only this machine can connect). Ctrl+C ends it."

number=$(mktemp)
kiosk="" viewer=""
Xvfb -displayfd 1 -screen 0 1080x1920x24 -nolisten tcp >"$number" 2>/dev/null &
screen=$!
end() {
    trap - EXIT INT TERM
    # The kiosk first: it wants to end its session on the screen.
    [ -z "$kiosk" ] || { kill "$kiosk" 2>/dev/null && wait "$kiosk" || true; }
    kill $viewer "$screen" 2>/dev/null || true
    rm -f "$number"
}
trap end EXIT
trap 'end; exit 0' INT TERM

tries=0
until [ -s "$number" ]; do
    tries=$((tries + 1))
    [ $tries -lt 100 ] || { echo "Xvfb did not start." >&2 && exit 1; }
    sleep 0.1
done
DISPLAY=:$(cat "$number")
export DISPLAY
x11vnc -localhost -noipv6 -rfbport 5900 -forever -nopw -quiet >/dev/null 2>&1 &
viewer=$!
# In the background, so that this shell hears when it is told to end.
"$@" &
kiosk=$!
wait "$kiosk"
