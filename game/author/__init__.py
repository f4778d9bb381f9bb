"""Proof and tools for the people who write stories."""
