"""Lets `python -m game` do what `lantern-row` does."""

from game.cli import main

if __name__ == "__main__":
    main()
