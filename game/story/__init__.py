"""What an author can say: stories written in YAML, read into frozen values."""
