"""Lantern Row: a game about standing on your own and standing together, and the house it lives in."""
