"""How the sheets for a class look, on A4, on Letter and on a screen: ink on white, no colour needed."""

STYLE = """
@page { margin: 14mm 15mm 15mm; @bottom-center { content: counter(page);
  font: 8.5pt Arial, Helvetica, sans-serif; color: #4d4460 } }
* { box-sizing: border-box }
html { color: #1f1a30; background: #fff; font: 10pt/1.36 Arial, Helvetica, "Liberation Sans",
  sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0 auto; max-width: 190mm; padding: 8mm 5mm }
p, li, h1, h2, h3, h4, th, td, blockquote { unicode-bidi: plaintext; text-align: start }
p, li, td, blockquote { orphans: 3; widows: 3; overflow-wrap: break-word }
h1, h2, h3, h4 { font-family: Georgia, "Times New Roman", "Liberation Serif", serif;
  line-height: 1.18; break-after: avoid; break-inside: avoid; text-wrap: balance }
h1 { font-size: 23pt; margin: 0 0 3mm }
h2 { font-size: 15pt; margin: 6mm 0 2.5mm; padding-bottom: 1mm; border-bottom: 2px solid }
h3 { font-size: 11.5pt; margin: 3.5mm 0 1mm }
p, ul, ol, table, blockquote { margin: 0 0 2mm }
ul, ol { padding-inline-start: 5mm }
li { margin-bottom: .9mm }
.aside { color: #4d4460; font-size: .88em }
.lead { font-size: 1.06em }
.two { columns: 2; column-gap: 8mm }
.two li, .whole, .claim, section.debate, .card, .slip { break-inside: avoid }
.whole > h3:first-child, .two > h3:first-child { margin-top: 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { vertical-align: top; padding: 1.3mm 2mm; border-bottom: 1px solid #8d8598; text-align: start }
th:first-child, td:first-child { padding-inline-start: 0 }
thead th { border-bottom: 2px solid; font-size: .9em }
.sign { width: 1.15em; height: 1.15em; vertical-align: -.2em; flex: none }
.mark { display: inline-flex; align-items: center; gap: .3em; white-space: nowrap }
.line { height: 8.5mm; border-bottom: 1px solid #777085 }

/* the guide: four pages, each begun anew */
.guide .sheet + .sheet { break-before: page }
.guide .sheet > h2:first-child { margin-top: 0 }
.guide em { font-style: normal; font-weight: bold }
.guide .scenes p { break-inside: avoid; margin-bottom: 1.4mm }
.guide .signs { display: flex; flex-wrap: wrap; gap: 2mm 8mm; font-size: 1.2em; margin: 1mm 0 2mm }
.lesson th:first-child { width: 16mm }
.lesson.many { font-size: 9pt; line-height: 1.25 }
.lesson.many td, .lesson.many th { padding-block: .8mm }
.lesson th:nth-child(2) { width: 54% }
.rules th:first-child { width: 25mm }
.rules th:nth-child(2) { width: 40% }

/* vote cards: two a sheet, each to be folded in four */
.card { display: grid; grid-template-columns: 1fr 1fr; grid-template-rows: 1fr 1fr; height: 118mm;
  border: 1.5px solid; border-radius: 3mm; margin: 0 0 8mm; position: relative }
.card + .card { margin-bottom: 0 }
.card + .card::before { content: "✂"; position: absolute; inset-block-start: -6.6mm;
  inset-inline: 0; font-size: 12pt; line-height: 1; color: #4d4460;
  background: linear-gradient(#777085, #777085) center/100% 1px no-repeat }
.card div { display: flex; flex-direction: column; align-items: center; justify-content: center }
.card div:nth-child(odd) { border-inline-end: 1px dashed #777085 }
.card div:nth-child(-n+2) { border-bottom: 1px dashed #777085 }
.card .sign { width: 36mm; height: 36mm }
.card p { margin: 2mm 0 0; font-size: 17pt; text-align: center }

/* exit slips: four a sheet */
body.slips main { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm }
body.slips header { grid-column: 1 / -1 }
.slip { border: 1.5px dashed #777085; border-radius: 2mm; padding: 5mm; height: 118mm }
.slip .line { height: 7.4mm }
.slip h2 { border: 0; margin: 0 0 2mm; padding: 0 }
.slip p { margin: 3.5mm 0 0; font-weight: bold }

/* what is read aloud */
body.script { font: 14.5pt/1.5 Georgia, "Times New Roman", "Liberation Serif", serif }
body.script h2 { font-size: 23pt; margin-top: 10mm }
body.script h3 { font-size: 18pt; margin: 8mm 0 1mm }
body.script h4 { font: bold 11.5pt/1.3 Arial, Helvetica, sans-serif; margin: 0 0 1.5mm;
  display: flex; gap: 2mm; align-items: baseline }
body.script p { margin: 0 0 3mm }
body.script .aside, body.script small { font: 10.5pt/1.35 Arial, Helvetica, sans-serif }
.scene > .aside { break-after: avoid }
.speech b, .speech i { font: bold 11pt/1 Arial, Helvetica, sans-serif }
.speech i { font-weight: normal; color: #4d4460 }
.ask { font-style: italic; break-after: avoid }
.answers { list-style: none; padding: 0; break-inside: avoid }
.answers li { display: flex; gap: 4mm; align-items: baseline; margin-bottom: 2.5mm; font-weight: bold }
.answers li > span:last-child, .then h4 > span:last-child { unicode-bidi: plaintext }
.answers small { font-weight: normal !important; display: block }
.answers .mark, .then .mark { font-family: Arial, Helvetica, sans-serif }
.then { margin: 4mm 0 0; padding-inline-start: 5mm; border-inline-start: 3px solid #1f1a30 }
.only { margin: 0 0 3mm; padding: 2mm 4mm .1mm; border: 1.5px dashed #777085; border-radius: 2mm;
  break-inside: avoid }
.only .aside, .passed .aside { margin-bottom: 1mm; break-after: avoid }
.passed { break-inside: avoid; padding: .1mm 5mm 1mm; margin: 5mm 0; background: #f1eef5; border-radius: 3mm;
  font-size: 13pt }
.passed h3 { margin-top: 3mm; font-size: 15pt }

/* words, claims, marking */
body.words { font-size: 10.5pt; line-height: 1.25 }
table.words th:first-child { width: 34mm } table.words th:last-child { width: 48mm }
table.words td:last-child { border-inline-start: 1px solid #8d8598 }
table.words tr { height: 8.5mm } table.words th, table.words td { padding-block: .8mm }
.debates { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm }
section.debate { border: 1.5px solid; border-radius: 3mm; padding: 5mm; display: flex;
  flex-direction: column; min-height: 104mm }
section.debate h2 { border: 0; margin: 0 0 2mm; padding: 0; font-size: 14pt }
section.debate .sign { width: auto; height: auto; margin-top: auto; padding-top: 3mm; font-weight: bold }
.care { padding: 1.5mm 3mm; border-inline-start: 4px double; background: #f4f1f8 }
.claims { break-before: page } .claim { margin-bottom: 4mm } .claim p { margin-bottom: 1mm }
body.rubric { font-size: 11.5pt }
blockquote { margin-inline: 6mm; font-family: Georgia, "Times New Roman", serif; font-size: 1.05em }

/* the report: one page */
body.report { font-size: 9pt; line-height: 1.3 }
.report h1 { font-size: 19pt; margin-bottom: 1.5mm }
.report h2 { font-size: 12pt; margin: 2.5mm 0 1.6mm }
.report h3 { font-size: 10pt; margin: 0 0 .8mm }
.votes { columns: 2; column-gap: 8mm }
.votes section { break-inside: avoid; margin-bottom: 2.2mm }
.votes h3 small { font: 8pt Arial, Helvetica, sans-serif; color: #4d4460; margin-inline-start: 1.5mm }
.votes ul { list-style: none; padding: 0; margin: 0 }
.votes li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 1.6mm;
  align-items: center; margin: 0 0 .5mm; padding: .4mm 1.2mm; font-size: 8pt; line-height: 1.18;
  position: relative; border: 1px solid #b5aebf; border-radius: 1mm }
.votes li > * { position: relative }
.votes li.taken { font-weight: bold; border: 1.6px solid #1f1a30 }
.votes li > .bar { position: absolute; inset-block: 0; inset-inline-start: 0; background: #e2dcea }
.votes li > .bar.hidden { background: repeating-linear-gradient(45deg, #d9d2e2 0 1px, #fff 1px 4px) }
.path { display: grid; grid-template-columns: 74mm minmax(0, 1fr); gap: 7mm; align-items: start;
  break-inside: avoid }
.path svg { display: block; width: 100% }
.path svg text { font-size: 21px }
.path svg text[font-size="14"] { font-size: 17px }
.path h3 { margin-top: 2mm }

@media screen {
  body, body.report, .votes li, .report h3 { font-size: 12pt }
  .votes h3 small { font-size: 10.5pt }
  .guide .sheet + .sheet { margin-top: 14mm }
}
@media screen and (max-width: 46rem) {
  .two, .votes { columns: 1 }
  .path, .debates, body.slips main { grid-template-columns: minmax(0, 1fr) }
}
@media print {
  body { padding: 0; max-width: none }
  .screen { display: none }
}
"""
