import { NOTE_KINDS, OUTCOMES, TEXT_FIELDS, type Labels, type Say } from '../../src/app/notes/model/index.ts';

const NAMES = [
  ...TEXT_FIELDS,
  ...NOTE_KINDS.map((kind) => `kind-${kind}`),
  ...OUTCOMES.map((outcome) => `outcome-${outcome}`),
  'kind',
  'outcome',
  'unknown-day',
  'unknown-time',
  'written',
  'edited',
  'restored',
  'earlier',
  'version',
  'clock-behind',
  'clock-said',
  'digest',
  'changed',
  'remark',
];

/** Each label says its own name. */
export const labels = { ...Object.fromEntries(NAMES.map((name) => [name, name])), colon: ' : ' } as Labels;

export const say: Say = {
  day: (iso) => iso.split('-').reverse().join('/'),
  moment: (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' '),
  procedure: (id) => `procedure ${id}`,
  letter: ({ letter, values }) => `letter ${letter}\n${Object.values(values ?? {}).join('\n')}`,
  outOf: (at, of) => `${at} of ${of}`,
};
