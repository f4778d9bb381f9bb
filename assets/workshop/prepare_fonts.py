"""Takes the fonts and icons out of their npm packages and makes what the game ships."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

ASSETS = Path(__file__).resolve().parent.parent

FONTS = {
    "Literata-Regular": "@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf",
    "Literata-Italic": "@expo-google-fonts/literata/400Regular_Italic/Literata_400Regular_Italic.ttf",
    "Literata-Bold": "@expo-google-fonts/literata/700Bold/Literata_700Bold.ttf",
    "AtkinsonHyperlegibleNext-Regular": (
        "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"
    ),
    "AtkinsonHyperlegibleNext-SemiBold": (
        "@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf"
    ),
    "AtkinsonHyperlegibleNext-Bold": (
        "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"
    ),
    "Lexend-Regular": "@expo-google-fonts/lexend/400Regular/Lexend_400Regular.ttf",
    "Lexend-Bold": "@expo-google-fonts/lexend/700Bold/Lexend_700Bold.ttf",
    "OpenDyslexic-Regular": "@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
    "OpenDyslexic-Italic": "@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2",
    "OpenDyslexic-Bold": "@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2",
}

FONT_LICENCES = {
    "OFL-Literata": "@expo-google-fonts/literata/LICENSE_FONT",
    "OFL-AtkinsonHyperlegibleNext": "@expo-google-fonts/atkinson-hyperlegible-next/LICENSE_FONT",
    "OFL-Lexend": "@expo-google-fonts/lexend/LICENSE_FONT",
    "OFL-OpenDyslexic": "@fontsource/opendyslexic/LICENSE",
}

# Bold outlines of Phosphor that the screens draw. The class's vote signs are filled.
ICONS = [
    "arrow-bend-down-right",
    "arrow-clockwise",
    "arrow-counter-clockwise",
    "arrow-down",
    "arrow-elbow-down-left",
    "arrow-left",
    "arrow-right",
    "arrow-up",
    "arrows-left-right",
    "arrows-out",
    "bird",
    "book-open",
    "book-open-text",
    "bookmarks",
    "buildings",
    "cards",
    "caret-double-down",
    "caret-down",
    "caret-left",
    "caret-right",
    "caret-up",
    "caret-up-down",
    "chalkboard-teacher",
    "chat-circle",
    "chats-circle",
    "check",
    "check-circle",
    "cloud-slash",
    "coin",
    "copy",
    "device-mobile",
    "file-text",
    "file-x",
    "flag-checkered",
    "floppy-disk",
    "flower-lotus",
    "gear-six",
    "git-fork",
    "hand-coins",
    "hand-fist",
    "hand-heart",
    "hand-palm",
    "heart",
    "hourglass-medium",
    "house-line",
    "info",
    "key",
    "keyboard",
    "lightbulb",
    "lighthouse",
    "list",
    "lock-simple",
    "magnifying-glass",
    "minus",
    "music-notes",
    "path",
    "pause",
    "pencil-simple",
    "plant",
    "play",
    "plus",
    "printer",
    "prohibit",
    "road-horizon",
    "sailboat",
    "scales",
    "scroll",
    "sign-out",
    "signpost",
    "skip-forward",
    "speaker-high",
    "speaker-slash",
    "student",
    "text-aa",
    "trash",
    "tree",
    "trophy",
    "user",
    "user-focus",
    "users-three",
    "warning",
    "waves",
    "x",
]
SIGNS = ["cloud", "moon", "star", "sun"]
"""What a vote is cast for: filled, so that they are seen from the last row."""


def main(packages: Path) -> None:
    fonts = ASSETS / "fonts"
    fonts.mkdir(exist_ok=True)
    for name, source in FONTS.items():
        write_ttf(packages / source, fonts / f"{name}.ttf")
    for name, source in FONT_LICENCES.items():
        shutil.copyfile(packages / source, fonts / f"{name}.txt")
    take_icons(packages / "@phosphor-icons/core", ASSETS / "icons")


def write_ttf(source: Path, target: Path) -> None:
    """Copy a TTF; unpack a WOFF2 without changing a glyph."""
    if source.suffix == ".ttf":
        shutil.copyfile(source, target)
        return
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    font.save(target)


def take_icons(phosphor: Path, icons: Path) -> None:
    icons.mkdir(exist_ok=True)
    for name in ICONS:
        shutil.copyfile(phosphor / "assets/bold" / f"{name}-bold.svg", icons / f"{name}.svg")
    for name in SIGNS:
        shutil.copyfile(phosphor / "assets/fill" / f"{name}-fill.svg", icons / f"{name}.svg")
    shutil.copyfile(phosphor / "LICENSE", icons / "MIT-Phosphor.txt")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python prepare_fonts.py FOLDER (node_modules, after npm install)")
    main(Path(sys.argv[1]))
