"""What is wrong with a story that can be read."""
