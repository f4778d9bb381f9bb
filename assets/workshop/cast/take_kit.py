"""Takes the drawings that the cast uses out of the character kit, into peeps.json.

    npm install react-peeps@0.1.10 react@16.14.0 react-dom@16.14.0
    python take_kit.py node_modules

The kit is Open Peeps, drawn by Pablo Stanley (CC0-1.0); the package around it has the MIT licence.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

if __package__:
    from .spec import load, versions
else:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from cast.spec import load, versions

PACKAGE, VERSION = "react-peeps", "0.1.10"
RENDER = """
const path = require('path'), modules = process.argv[1], wanted = JSON.parse(process.argv[2])
const React = require(path.join(modules, 'react')), Server = require(path.join(modules, 'react-dom/server'))
const drawn = {}
for (const kind in wanted) {
  drawn[kind] = {}
  for (const name of wanted[kind]) {
    const file = require(path.join(modules, 'react-peeps/lib/peeps', kind, name + '.js'))
    const piece = file[name] || file.default || Object.values(file).find(x => typeof x === 'function')
    const colours = {strokeColor: 'INKINK', backgroundColor: 'FILLFILL'}
    drawn[kind][name] = Server.renderToStaticMarkup(React.createElement(piece, colours))
  }
}
console.log(JSON.stringify(drawn))
"""


def wanted():
    """The names of the pieces that are used, by kind."""
    everyone = [*versions().values()]
    looks = [look for spec in everyone for look in (spec, *spec.get("in_moods", {}).values())]
    faces = load("faces.yaml")
    features = [f for mood in faces["moods"].values() for f in (mood["brows"], mood["eyes"], mood["mouth"])]
    named = {f[0] if isinstance(f, list) else f for f in features} - set(faces["own"])
    used = {
        "hair": {look["hair"] for look in looks if "hair" in look} | {"Bald"},
        "face": named | {"Smile"},
        "facialHair": {look["beard"] for look in looks if "beard" in look},
        "accessories": {look["glasses"] for look in looks if "glasses" in look},
        "pose/bust": {look["pose"] for look in looks if "pose" in look},
    }
    return {kind: sorted(names) for kind, names in used.items()}


def main(modules):
    told = json.loads((modules / PACKAGE / "package.json").read_text("utf-8"))
    if told["version"] != VERSION:
        sys.exit(f"This is {PACKAGE} {told['version']}; the cast is drawn over {VERSION}.")
    call = ["node", "-e", RENDER, str(modules.resolve()), json.dumps(wanted())]
    drawn = json.loads(subprocess.run(call, check=True, capture_output=True, text=True).stdout)
    for pieces in drawn.values():
        for name, svg in pieces.items():
            pieces[name] = re.sub(r'fill="#4F66AF"', 'fill="FILLFILL"', svg)  # one fill is not the caller's
    about = {
        "drawings": "Open Peeps by Pablo Stanley, CC0-1.0, https://www.openpeeps.com",
        "package": f"{PACKAGE} {VERSION} of npm, MIT",
        "colours": "INKINK is the ink, FILLFILL the fill.",
    }
    text = json.dumps({"about": about, "pieces": drawn}, indent=0)
    Path(__file__).with_name("peeps.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python take_kit.py NODE_MODULES")
    main(Path(sys.argv[1]))
