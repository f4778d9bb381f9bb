"""Leads a class through one story: what stands between the lesson as a value and its screens."""
