/** The look of the drawings: one to a sheet of A4, black on white; the browser lays out boxes and breaks lines. */
export const STYLE = `
@page { size: A4; margin: 12mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 50rem; background: #fff; color: #1b1f24; font: 9pt/1.35 "Atkinson Hyperlegible Next", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-size: 15pt; line-height: 1.2; margin: 0; } h3 { font-size: 10.5pt; line-height: 1.25; margin: 0 0 .3rem; }
p, ul, ol { margin: 0; padding: 0; list-style: none; }
nav ol { list-style: decimal; padding-inline-start: 2rem; columns: 2; }
section { padding-block: 2rem; border-top: 1px solid #c3cad1; }
section > p { margin-bottom: .8rem; }
.small { font-size: 8pt; color: #4b535c; }
.card { background: #f5f7f9; border: 1px solid #c3cad1; border-radius: 8px; padding: .5rem .75rem; break-inside: avoid; }
.card + .card { margin-top: .5rem; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; margin-top: .25rem; }
.chips li { background: #fff; border: 1px solid #6b7480; border-radius: 6px; padding: .1rem .45rem; }
.chips .alone { border-style: dashed; } .chips .hold { border-style: dotted; }
.chips .urgent { background: #fdecec; border: 1.5px solid #9b1c1c; }
.track { border-inline-start: 4px solid #0b5c6b; margin-inline-start: .6rem; padding-inline-start: 1.6rem; }
.track > li { position: relative; }
.track > li::before { content: ""; position: absolute; inset-inline-start: calc(-1.6rem - 11px); top: .6rem; width: 16px; height: 16px; border-radius: 50%; background: #0b5c6b; border: 2px solid #fff; }
.track > .fork::before { border-radius: 0; transform: rotate(45deg); background: #fff; border-color: #0b5c6b; }
.track > .fork { border-style: dashed; }
.track > .end { margin-top: .8rem; font-weight: 700; } .track > .end::before { border-radius: 4px; top: 0; }
.asked { display: flex; gap: 1rem; justify-content: space-between; }
.option { display: grid; grid-template-columns: 13rem 1fr; gap: .5rem 1rem; }
.effects > * + * { margin-top: .4rem; }
.steps .card + .card { margin-top: 1.6rem; position: relative; }
.steps .card + .card::before { content: "\\2193"; position: absolute; top: -1.55rem; font-size: 13pt; color: #0b5c6b; }
.bands > li { display: grid; grid-template-columns: 7rem 1fr; gap: .6rem; margin-top: .4rem; }
.pill { justify-self: start; align-self: start; padding: .05rem .6rem; border-radius: 1rem; background: #4b535c; color: #fff; font-weight: 700; }
.now { background: #9b1c1c; } .today { background: #8a4f00; } .week { background: #1d5f8a; }
.group { border: 1px solid #6b7480; border-inline-end: 0; border-radius: 2px 0 0 2px; padding-inline-start: .7rem; margin-block: .15rem; }
.group.any { border-style: dashed; }
@media screen and (max-width: 30rem) { .option { grid-template-columns: 1fr; } nav ol { columns: 1; } }
@media print { nav { display: none; } body { padding: 0; max-width: none; print-color-adjust: exact; } section { padding: 0; border: 0; break-before: page; } section:first-of-type { break-before: auto; } }
`;
