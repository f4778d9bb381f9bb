"""The least that a window can be: pygame-ce, one line of text, then it waits to be closed."""

from __future__ import annotations

import pygame

pygame.display.init()
pygame.font.init()
window = pygame.display.set_mode((1280, 720))
window.fill("#336699")
window.blit(pygame.font.Font(None, 32).render("A line of text.", True, "#ffffff"), (100, 600))
pygame.display.flip()
while pygame.event.wait().type != pygame.QUIT:
    pass
