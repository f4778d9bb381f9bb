"""How sure a share is that was counted in playthroughs by chance."""

from __future__ import annotations

import math

SURE = 1.959964
"""Standard deviations on either side of the mean between which 95 of 100 lie."""


def between(count: int, total: int) -> tuple[float, float]:
    """Return the 95 % confidence interval of a share, 0 to 1, by Wilson's score.

    E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927. Unlike
    the plain one it is right for counts of none and of all. Without any trial it is 0 to 1.
    """
    if not total:
        return 0.0, 1.0
    share, square = count / total, SURE**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    root = math.sqrt(share * (1 - share) / total + square / (4 * total**2))
    half = SURE * root / (1 + square / total)
    return max(0.0, middle - half), min(1.0, middle + half)
