"""A journey through Counterpoint's window: find a claim, undercut a reason, undo, add a claim, save, quit.

Everything is found through the accessibility tree, and done with keys.
"""

import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds, for slow machines
CLAIM = sys.argv[1] if len(sys.argv) > 1 else "crim"


def wait_for(what, look):
    """Looks until there is something to see."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            print("ok:", what)
            return found
        time.sleep(0.1)
    raise SystemExit(f"Never happened: {what}.")


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys.split()], check=True)


def type_words(words):
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)


def walk(node):
    waiting = [node]
    while waiting:
        here = waiting.pop(0)
        yield here
        waiting.extend(child for child in here if child is not None)


def application():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == "Counterpoint":
            return app
    return None


def find(role, fits):
    for node in walk(application()):
        if node.getRole() == role and fits(node):
            return node
    return None


def outline_rows(words):
    outline = find(pyatspi.ROLE_TREE, lambda node: node.name.startswith("Outline"))
    return [row for row in walk(outline) if words.lower() in (row.name or "").lower()] if outline else []


def status():
    bar = find(pyatspi.ROLE_STATUS_BAR, lambda node: True)
    return [node.name for node in walk(bar)] if bar else []


def is_focused(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def main():
    frame = wait_for("the window shows the debate",
                     lambda: find(pyatspi.ROLE_FRAME, lambda node: "journey" in node.name))
    canvas = wait_for("the map is in the tree", lambda: find(pyatspi.ROLE_CANVAS, lambda node: True))
    wait_for("its cards are in the tree", lambda: canvas.childCount > 20)
    wait_for("the outline has the claim", lambda: outline_rows(CLAIM))
    subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "journey", "windowactivate", "--sync"], check=True)

    press("ctrl+k")
    wait_for("the search line is open", lambda: find(pyatspi.ROLE_TEXT, is_focused))
    type_words(CLAIM)
    press("Return")
    card = wait_for("a claim is found and has the focus", lambda: next((c for c in canvas if c is not None and is_focused(c)), None))
    print("   ", card.name)

    press("alt+Down")
    wait_for("its reason has the focus", lambda: not is_focused(card))
    cards = canvas.childCount  # the reason counts while it is selected, as it is again after undo
    press("ctrl+u")
    wait_for("a card is open for typing", lambda: find(pyatspi.ROLE_TEXT, is_focused))
    type_words("Granted, but it does not follow")
    press("Return")
    wait_for("the undercut is on the map", lambda: canvas.childCount > cards and outline_rows("does not follow"))
    press("ctrl+z")
    wait_for("undo takes it away", lambda: canvas.childCount == cards and not outline_rows("does not follow"))

    press("ctrl+shift+n")
    wait_for("a new card is open for typing", lambda: find(pyatspi.ROLE_TEXT, is_focused))
    type_words("Kept by the journey")
    press("Return")
    wait_for("the claim is in the outline", lambda: outline_rows("Kept by the journey"))
    press("ctrl+s")
    wait_for("the status bar says that it is saved", lambda: any("Saved" in (text or "") for text in status()))
    press("ctrl+q")
    wait_for("the program is gone", lambda: application() is None)


if __name__ == "__main__":
    main()
