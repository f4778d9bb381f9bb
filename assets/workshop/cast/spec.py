"""Every version of every person as one flat table of keys, from cast.yaml."""

from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent


@cache
def load(name):
    return yaml.load((HERE / name).read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@cache
def moods():
    """The names of the moods, in the order of the game."""
    return tuple(load("faces.yaml")["moods"])


@cache
def versions():
    """Version -> its keys. What a version does not say, its person says, or the build of its age."""
    told = load("cast.yaml")
    found = {}
    for speaker, person in told["people"].items():
        shared = {key: value for key, value in person.items() if key != "versions"}
        for version in person["versions"]:
            build = told["builds"][version.get("build", "adult")]
            spec = {"speaker": speaker, **build, **shared, **version}
            for look in (spec, *spec.get("in_moods", {}).values()):
                _name_extras(look)
            found[version["id"]] = spec
    return found


def _name_extras(look):
    """An extra without colours of its own may be written as its bare name."""
    if "extras" in look:
        look["extras"] = [{"use": e} if isinstance(e, str) else e for e in look["extras"]]


def in_mood(spec, mood):
    """The keys of a version in one mood: a mood may have a pose, clothes or things in hand of its own."""
    return {**spec, **spec.get("in_moods", {}).get(mood, {})}


def expression(spec, mood):
    """How a mood shows on a person: what faces.yaml says, and what the person's own `faces` say instead."""
    return {**load("faces.yaml")["moods"][mood], **spec.get("faces", {}).get(mood, {})}
