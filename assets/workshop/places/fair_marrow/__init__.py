"""The places of A Fair Marrow, the second story: pictures of its own, in its own folder."""
