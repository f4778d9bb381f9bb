"""The sandbox after sunset, as one looks back from the lane: smooth sand, the lanterns just hung out."""

from scenery.sandbox import *


def paint():
    return after_sunset("sandbox-dusk")
