"""What a preview has besides the game: it watches the story's files, and shows what they are now."""
