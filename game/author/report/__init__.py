"""How a story plays, in figures, words and pictures."""
