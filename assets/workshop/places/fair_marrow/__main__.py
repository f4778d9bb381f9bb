"""Draw the places of A Fair Marrow again: `python -m places.fair_marrow [NAME ...]` in assets/workshop. They and
the table of what moves in them go into the story's own folder, scenes/fair-marrow/pictures."""

import importlib
import json
import sys
from pathlib import Path

WORKSHOP = Path(__file__).resolve().parents[2]
PICTURES = WORKSHOP.parents[1] / "scenes" / "fair-marrow" / "pictures"
NAMES = ("nana-kitchen", "show-pumpkin", "show-queue", "show-room", "show-scales")


def main():
    table = PICTURES / "places.json"
    rows = json.loads(table.read_text("utf-8")) if table.exists() else {}
    for name in sys.argv[1:] or NAMES:
        scene = importlib.import_module(f"places.fair_marrow.{name.replace('-', '_')}").paint()
        sizes = scene.save(PICTURES / "places")
        rows[name] = scene.life
        print(", ".join(f"{path.name} {size // 1000} KB" for path, size in sizes.items()), flush=True)
    lines = [f"  {json.dumps(name)}: {json.dumps(rows[name])}" for name in sorted(rows)]
    table.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
