"""What happens when someone plays: pure functions of a story and a list of choices."""
