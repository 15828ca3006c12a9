import { change, type Fault } from './fault.ts';

const PAGE = 'fr/pages/tout-voir.md';
const CUT = 'fr/procedures/couper-l-eau.md';
const ROW = "| Tout de suite | [Coupez l'eau](procedure:couper-l-eau). |";
const DASHES = '|---|---|\n';
const LATER_ROW = '| En 5 jours | Écrivez [la lettre](letter:declaration). [^guide-eau] |\n';

/** Mistakes in tables. */
export const tableFaults: readonly Fault[] = [
  {
    name: 'a procedure holds a table',
    edits: [change(CUT, '- Une lampe.\n', '| Un | Deux |\n|----|------|\n| 1 | 2 |\n')],
    code: 'table',
    file: CUT,
    line: 14,
    says: 'list',
    alone: true,
  },
  {
    name: 'a table has no rows',
    edits: [change(PAGE, `${ROW}\n${LATER_ROW}`, '')],
    code: 'bad-table',
    file: PAGE,
    line: 36,
    says: 'no rows',
    alone: true,
  },
  {
    name: 'a table has five columns',
    edits: [
      change(
        PAGE,
        '## Un dessin\n',
        '| A | B | C | D | E |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n\n## Un dessin\n',
      ),
    ],
    code: 'bad-table',
    file: PAGE,
    line: 41,
    says: '5 columns',
  },
  {
    name: 'a table has one column',
    edits: [change(PAGE, '## Un dessin\n', '| Un |\n|---|\n| Deux |\n\n## Un dessin\n')],
    code: 'bad-table',
    file: PAGE,
    line: 41,
    says: '1 columns',
    alone: true,
  },
  {
    name: 'a row of a table has a cell too few',
    edits: [change(PAGE, ROW, '| Tout de suite |')],
    code: 'bad-table',
    file: PAGE,
    line: 38,
    says: '1 cells',
    alone: true,
  },
  {
    name: 'a row of a table has a cell too many',
    edits: [change(PAGE, ROW, '| Tout de suite | Coupez. | Vite. |')],
    code: 'bad-table',
    file: PAGE,
    line: 38,
    says: '3 cells',
    alone: true,
  },
  {
    name: 'the row of dashes of a table is missing',
    edits: [change(PAGE, DASHES, '')],
    code: 'bad-table',
    file: PAGE,
    line: 36,
    says: 'looks like a table',
    alone: true,
  },
  {
    name: 'a row with a deadline cites nothing',
    edits: [change(PAGE, LATER_ROW, LATER_ROW.replace(' [^guide-eau]', ''))],
    code: 'claim-without-source',
    file: PAGE,
    line: 39,
    says: '5 jours',
    alone: true,
  },
];
