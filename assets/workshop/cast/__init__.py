"""The cast of Lantern Row, drawn in code over the character kit Open Peeps.

spec.py     every version of every person, with all that it inherits (cast.yaml)
kit.py      a drawing of the kit as SVG and as pixels      cells.py    the patches that its ink encloses
masks.py    arithmetic on masks                            colours.py  colours by name
vector.py   our own shapes: clothes, things held, features of faces
body.py  head.py  face.py  figure.py                       a person
goose.py    the Mayor                                      paper.py    cut out of paper, with a soft shadow
weight.py   files that weigh little                        table.py    who looks how when: cast.json
build.py    draws them all                                 sheets.py   sheets to look at
take_kit.py takes the drawings that are used out of the kit's package into peeps.json
"""
