"""The places of the story: one script each, named after the place, with `paint() -> Scene`."""
