"""The stage: pixels, keys and sound. The only part of the game that knows pygame."""
