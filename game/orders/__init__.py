"""What each command does: one module a command, from what was asked to what is printed."""
