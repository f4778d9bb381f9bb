# The least that Ren'Py can start with: one label, one colour, one line; no menu, no gui.
define config.name = "Bare"
define config.screen_width = 1280
define config.screen_height = 720

image ground = Solid("#336699")

label main_menu:
    return

label start:
    scene ground
    "A line of text."
    return
