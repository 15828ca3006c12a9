/**
 * The look of a dossier: black on white, 12 points, A4. On a screen the same, with a bar at the foot. `left` and
 * `middle` stand at the foot of each sheet, so that a loose one is known again.
 */
export const styleOf = (left: string, middle: string): string => `
@page { size: A4; margin: 16mm 15mm 18mm 18mm;
  @bottom-left { content: ${quote(left)}; font: 8.5pt "Liberation Sans", Arial, sans-serif; }
  @bottom-center { content: ${quote(middle)}; font: 8.5pt "Liberation Sans", Arial, sans-serif; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt "Liberation Sans", Arial, sans-serif; } }
${STYLES}`;

const STYLES = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 12pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; font-variant-ligatures: none; overflow-wrap: anywhere; }
form { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 9rem; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 14pt; line-height: 1.25; margin: 1.6rem 0 .4rem; padding-bottom: .15rem; border-bottom: 1.5pt solid #000; break-after: avoid; }
h3 { font-size: 12pt; margin: .9rem 0 .2rem; break-after: avoid; }
p, ul, ol, dl { margin: 0; }
h2 + .small { break-after: avoid; }
.guide, .small, .role, .links, .source { font-size: 9.5pt; line-height: 1.35; }
.kind { font-weight: 700; margin-top: .2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0 0; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
.how { border: 1.5pt solid #000; padding: .7rem .9rem; margin-top: 1rem; break-inside: avoid; }
.how h2 { margin: 0 0 .3rem; border: 0; padding: 0; }
.how ol { padding-inline-start: 1.4rem; }
.how li + li { margin-top: .2rem; }
.how .small { margin-top: .5rem; }
.statement { display: grid; grid-template-columns: 2.2rem minmax(0, 1fr) 10.5rem; column-gap: .6rem;
  padding: .45rem 0; border-bottom: .5pt solid #777; break-inside: avoid; scroll-margin-block: 6rem; }
.statement .number { font-weight: 700; font-size: 11pt; }
.long { break-inside: auto; }
.line { display: block; orphans: 2; widows: 2; }
.in1, .in2, .in3, .in4 { text-indent: -.8rem; }
.in1::before, .in2::before, .in3::before, .in4::before { content: "–"; display: inline-block; width: .8rem; text-indent: 0; }
.in1 { padding-inline-start: 1.4rem; } .in2 { padding-inline-start: 2.6rem; }
.in3 { padding-inline-start: 3.8rem; } .in4 { padding-inline-start: 5rem; }
.role { color: #333; }
.links { margin-top: .15rem; }
.source { margin-top: .15rem; color: #222; }
.source strong { font-weight: 600; color: #000; }
.sources { list-style: none; padding: 0; }
.address { overflow-wrap: anywhere; }
.none { font-style: italic; }
.changed { border: 1pt solid #000; padding: 0 .25rem; margin-inline-end: .4rem; }
.judge { border: 0; margin: 0; padding: 0; min-width: 0; display: grid; grid-template-columns: auto auto; grid-template-rows: auto 1fr; gap: .2rem .6rem; justify-content: space-between; }
.judge legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.judge label { white-space: nowrap; padding-block: .1rem; font-size: 11pt; }
.judge textarea { grid-column: 1 / -1; }
.long .judge { grid-template-rows: auto auto; align-content: start; }
textarea, input:not([type]), input[type=date] { font: 11pt/1.4 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff;
  width: 100%; border: 1pt solid #555; border-radius: 0; padding: .2rem .3rem; resize: vertical; }
textarea.lacks { border: 2pt solid #000; }
::placeholder { color: #666; opacity: 1; }
.change { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem; padding: .4rem 0; border-bottom: .5pt solid #777; break-inside: avoid; }
.change .is { grid-column: 2; }
.changes .words { font-size: 11pt; }
.contact { break-inside: avoid; padding-bottom: .4rem; border-bottom: .5pt solid #777; }
.contact p { font-size: 11pt; }
.sign { break-inside: avoid; }
.field { display: block; font-weight: 700; margin-top: .7rem; }
.field > * { font-weight: 400; }
.sign p:not(.field) { margin-top: .3rem; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.2rem; }
.blank { display: block; height: 16mm; border: 1pt solid #555; }
.bar { position: fixed; inset: auto 0 0; background: #fff; border-top: 2pt solid #000; padding: .6rem 1rem; }
.bar > * { max-width: 56rem; margin-inline: auto; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .4rem; }
button { font: 700 11pt/1.2 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; border: 1.5pt solid #000; border-radius: 0; padding: .7rem .9rem; }
#save { background: #000; color: #fff; }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
noscript p { border: 1.5pt solid #000; padding: .5rem; margin-top: 1rem; }
.paper { display: none; }
@media (max-width: 40rem) {
  .statement { grid-template-columns: 1.8rem minmax(0, 1fr); }
  form { padding-bottom: 2rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
  .judge { grid-column: 2; margin-top: .4rem; grid-template-columns: auto auto 1fr; column-gap: 1.2rem; }
  .judge label { padding: .4rem 0; }
  .fields, .change { grid-template-columns: 1fr; }
  .change .is { grid-column: 1; }
  .bar { position: static; margin: 1rem -1rem 0; }
  .buttons { flex-direction: column; }
}
@media print {
  form { max-width: none; padding: 0; }
  .bar, .judge legend, noscript { display: none; }
  .paper { display: block; }
  ::placeholder { color: transparent; }
  input[type=radio] { appearance: none; width: 10pt; height: 10pt; border: 1pt solid #000; margin: 0; vertical-align: -1pt; print-color-adjust: exact; }
  input[type=radio]:checked { background: linear-gradient(45deg, transparent 43%, #000 43% 57%, transparent 57%), linear-gradient(-45deg, transparent 43%, #000 43% 57%, transparent 57%); }
  .judge textarea { border: 0; border-bottom: .75pt dotted #000; min-height: 7mm; height: 100%; padding: 0; overflow: hidden; resize: none; font-size: 9.5pt; }
  .long textarea { height: auto; }
  .sign textarea { min-height: 20mm; resize: none; }
  input:not([type]), input[type=date] { height: 10mm; }
  input[type=date]:invalid::-webkit-datetime-edit { color: transparent; }
  input[type=date]::-webkit-calendar-picker-indicator { display: none; }
}
`;

/** A text as a string of CSS. */
const quote = (text: string): string => `"${text.replaceAll(/["\\<\n]/g, ' ')}"`;
