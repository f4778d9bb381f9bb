"""People in company: simple paper shapes, seen from behind or from the side, of all ages and no two alike.

Everyone takes (p, x, y, k): the floor under them and how many units of the frame a metre is there.
"""

from .crowd_backs import chair_back, seated_back, standing_back, torso_back, wheelchair_back
from .crowd_heads import head_back, head_side
from .crowd_people import Person, company
from .crowd_sides import huddled, raised_hand, seated_side, standing_side

__all__ = [
    "Person",
    "chair_back",
    "company",
    "head_back",
    "head_side",
    "huddled",
    "raised_hand",
    "seated_back",
    "seated_side",
    "standing_back",
    "standing_side",
    "torso_back",
    "wheelchair_back",
]
