"""Whether what a story offers can be seen, and how: by playing, by bounds, by every state there is."""
