"""A whole story on one page."""
