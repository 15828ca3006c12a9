/** The look of a page of changes: old struck, new on sand; the same on paper, in black. */
export const style = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0; border-bottom: 1px solid; padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0; white-space: pre-line; }
.since { opacity: .75; }
.change { padding: .6rem 0; border-bottom: 1px solid #8885; break-inside: avoid; }
.line { white-space: pre-wrap; padding-top: .35rem; }
del { opacity: .7; margin-right: .25rem; }
ins { text-decoration: none; background: #f3e3c3; color: #1f2a2e; border-radius: 3px; padding: 0 3px; }
@media print {
  body { padding: 0; font-size: 10.5pt; }
  ins { background: none; font-weight: 700; text-decoration: underline; }
}
`;
