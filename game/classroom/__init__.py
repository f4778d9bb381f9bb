"""A class deciding together, or pooling what it played alone."""
