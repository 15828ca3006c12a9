import { change, type Fault } from './fault.ts';

const NEWS = 'fr/news.yaml';

/** Mistakes in the news. */
export const newsFaults: readonly Fault[] = [
  {
    name: 'older news stand first',
    edits: [change(NEWS, 'edition: 2026-05-02', 'edition: 2026-11-25')],
    code: 'bad-date',
    file: NEWS,
    line: 6,
    says: 'Newest first',
    alone: true,
  },
  {
    name: 'news are of a later day than the edition',
    edits: [change(NEWS, 'edition: 2026-11-24', 'edition: 2026-11-25')],
    code: 'bad-date',
    file: NEWS,
    line: 1,
    says: 'none after the edition',
    alone: true,
  },
  {
    name: 'news tell nothing',
    edits: [change(NEWS, 'changes: [Trois questions mènent à un plan.]', 'changes: []')],
    code: 'wrong-value',
    file: NEWS,
    line: 8,
    says: 'empty',
    alone: true,
  },
];
