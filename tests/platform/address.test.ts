import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/platform/address/history-entry.ts';
import {
  beginAddress,
  stepAddress,
  type AddressCommand,
  type AddressEvent,
  type AddressState,
  type WriteCommand,
} from '../../src/platform/address/machine.ts';
import type { RouterPlace } from '../../src/ports.ts';

const HOME: RouterPlace = { path: '/fr/', step: null, hash: '', depth: 0, returned: false };
const SIGNS: RouterPlace = { path: '/fr/signes/', step: null, hash: '', depth: 2, returned: false };
const START = '/fr/debut/';

/** Two pages deep on the page of the signs, on the website. */
const at = (changes: Partial<AddressState> = {}): AddressState => ({
  place: SIGNS,
  shown: { step: null, depth: 2 },
  isAdrift: false,
  traceless: false,
  keeps: false,
  discreet: null,
  isOneDocument: false,
  ...changes,
});

const discreet = at({ discreet: START, shown: { path: '/fr/signes/', step: null, depth: 2 } });
const traceless = at({ traceless: true, shown: { step: null, depth: 2, traceless: true } });

const go = (changes: Partial<Extract<AddressEvent, { kind: 'go' }>> = {}): AddressEvent => ({
  kind: 'go',
  path: '/fr/contacts/',
  step: null,
  hash: '',
  replace: false,
  ...changes,
});

const popped = (entry: HistoryEntry | null, path: string | null = '/fr/signes/', hash = ''): AddressEvent => ({
  kind: 'popstate',
  read: { path, hash },
  entry,
});

const page = (path: string, hash = ''): { address: { path: string; hash: string } } => ({ address: { path, hash } });

describe('a page is opened', () => {
  const begin = (
    entry: HistoryEntry | null,
    read: { path: string | null; hash: string } = { path: '/fr/', hash: '' },
    tapped = false,
  ) => beginAddress(read, entry, { tapped, isOneDocument: false });

  it('marks an entry that is new, and no other', () => {
    expect(begin(null)).toEqual([{ ...at(), place: HOME, shown: {} }, [{ kind: 'replace', entry: { depth: 0 } }]]);
    expect(begin({ depth: 3 })[1]).toEqual([]);
  });

  it('shows what the entry remembers: the page, where the address is a neutral one, and the step', () => {
    const entry = { path: '/fr/parcours/', step: '4', depth: 3 };
    const [state] = begin(entry, { path: START, hash: '' });
    expect(state.place).toEqual({ path: '/fr/parcours/', step: '4', hash: '', depth: 3, returned: false });
    expect(state.shown).toEqual(entry);
  });

  it('shows the first page where the address names an anchor alone', () => {
    expect(begin({ depth: 0 }, { path: null, hash: 'contenu' })[0].place).toMatchObject({ path: '/', hash: 'contenu' });
  });

  it('keeps nothing where the entry says so, or a tap that the history did not take', () => {
    expect(begin({ traceless: true })[0].traceless).toBe(true);
    expect(begin(null, { path: '/fr/', hash: 'lire' }, true)[0].traceless).toBe(true);
    expect(begin(null, { path: '/fr/', hash: 'lire' })[0].traceless).toBe(false);
  });
});

/** What happens, the state before, and what is different afterwards; and what is to be done. */
type Transition = readonly [string, AddressState, AddressEvent, Partial<AddressState>, readonly AddressCommand[]];

const contacts: RouterPlace = { path: '/fr/contacts/', step: null, hash: '', depth: 3, returned: false };

const asked: readonly Transition[] = [
  [
    'a page is asked for: its address, one deeper; it is shown when the history has answered',
    at(),
    go(),
    {},
    [{ kind: 'push', entry: { step: null, depth: 3 }, ...page('/fr/contacts/'), place: contacts }],
  ],
  [
    'the step is in the entry and not in the address, the anchor in the address and not in the entry',
    at(),
    go({ step: '2', hash: 'apres' }),
    {},
    [
      {
        kind: 'push',
        entry: { step: '2', depth: 3 },
        ...page('/fr/contacts/', 'apres'),
        place: { ...contacts, step: '2', hash: 'apres' },
      },
    ],
  ],
  [
    'a page in the place of this one is as deep',
    at(),
    go({ replace: true }),
    {},
    [
      {
        kind: 'replace',
        entry: { step: null, depth: 2 },
        ...page('/fr/contacts/'),
        place: { ...contacts, depth: 2 },
      },
    ],
  ],
  [
    'in discreet mode the entry names the page, and the address stays, without an anchor',
    discreet,
    go({ hash: 'apres' }),
    {},
    [
      {
        kind: 'push',
        entry: { path: '/fr/contacts/', step: null, depth: 3 },
        ...page(START),
        place: { ...contacts, hash: 'apres' },
      },
    ],
  ],
  [
    'a visit that keeps nothing marks each entry',
    traceless,
    go(),
    {},
    [{ kind: 'push', entry: { step: null, depth: 3, traceless: true }, ...page('/fr/contacts/'), place: contacts }],
  ],
  ['Back goes back', at(), { kind: 'back', otherwise: '/fr/' }, {}, [{ kind: 'back' }]],
  [
    'Back that would leave the guide shows another page instead',
    at({ shown: { depth: 0 }, place: { ...SIGNS, depth: 0 } }),
    { kind: 'back', otherwise: '/fr/' },
    {},
    [{ kind: 'replace', entry: { step: null, depth: 0 }, ...page('/fr/'), place: HOME }],
  ],
  [
    'Back from a page that the history did not take does so too: the entry is that of another page',
    at({ isAdrift: true }),
    { kind: 'back', otherwise: '/fr/' },
    {},
    [{ kind: 'replace', entry: { step: null, depth: 2 }, ...page('/fr/'), place: { ...HOME, depth: 2 } }],
  ],
  ['a page is loaded anew', at(), { kind: 'load-anew', neutral: '/en/debut/' }, {}, [{ kind: 'reload' }]],
  [
    'in discreet mode it has the neutral address of its own language',
    discreet,
    { kind: 'load-anew', neutral: '/en/debut/' },
    { discreet: '/en/debut/' },
    [
      { kind: 'replace', entry: { path: '/fr/signes/', step: null, depth: 2 }, ...page('/en/debut/') },
      { kind: 'reload' },
    ],
  ],
  [
    'a page that the history did not take is opened by its address',
    at({ isAdrift: true, discreet: START }),
    { kind: 'load-anew', neutral: '/en/debut/' },
    {},
    [{ kind: 'open', path: '/fr/signes/' }],
  ],
  [
    'discreet mode: a neutral address, and the entry names the page',
    at({ place: { ...SIGNS, hash: 'contenu' } }),
    { kind: 'keep-address', path: START },
    { discreet: START },
    [{ kind: 'replace', entry: { path: '/fr/signes/', step: null, depth: 2 }, ...page(START) }],
  ],
  [
    'no longer: the page has its address again, and the entry names none',
    { ...discreet, place: { ...SIGNS, hash: 'contenu' } },
    { kind: 'keep-address', path: null },
    { discreet: null },
    [{ kind: 'replace', entry: { step: null, depth: 2 }, ...page('/fr/signes/', 'contenu') }],
  ],
  [
    '"keep nothing" marks the entry, and leaves its address',
    at({ keeps: true }),
    { kind: 'mark-traceless', on: true },
    { traceless: true, keeps: false },
    [{ kind: 'replace', entry: { step: null, depth: 2, traceless: true } }],
  ],
  [
    '"keep the guide" takes the mark away',
    traceless,
    { kind: 'mark-traceless', on: false },
    { traceless: false, keeps: true },
    [{ kind: 'replace', entry: { step: null, depth: 2 } }],
  ],
];

const come: readonly Transition[] = [
  [
    'Back and Forward show what the entry remembers, and write nothing',
    at(),
    popped({ step: '3', depth: 1 }, '/fr/parcours/'),
    { shown: { step: '3', depth: 1 }, place: { ...HOME, path: '/fr/parcours/', step: '3', depth: 1, returned: true } },
    [],
  ],
  [
    'in discreet mode too, whatever the address says',
    discreet,
    popped({ path: '/fr/plus/', step: null, depth: 1 }, START),
    {
      shown: { path: '/fr/plus/', step: null, depth: 1 },
      place: { ...HOME, path: '/fr/plus/', depth: 1, returned: true },
    },
    [],
  ],
  [
    'an entry from before "keep nothing" is marked when it comes',
    traceless,
    popped({ step: null, depth: 1 }, '/fr/'),
    { shown: { step: null, depth: 1, traceless: true }, place: { ...HOME, depth: 1, returned: true } },
    [{ kind: 'replace', entry: { step: null, depth: 1, traceless: true } }],
  ],
  [
    'an entry that is marked stays so where nobody chose',
    at(),
    popped({ depth: 0, traceless: true }, '/fr/'),
    { shown: { depth: 0, traceless: true }, place: { ...HOME, returned: true } },
    [],
  ],
  [
    'an entry from before "keep the guide" loses its mark',
    at({ keeps: true }),
    popped({ depth: 0, traceless: true }, '/fr/'),
    { shown: { depth: 0 }, place: { ...HOME, returned: true } },
    [{ kind: 'replace', entry: { depth: 0 } }],
  ],
  [
    'an anchor that the browser followed is one deeper, on the same page and step',
    at({ shown: { step: '4', depth: 2 } }),
    popped(null, '/fr/signes/', 'contenu'),
    { shown: { step: '4', depth: 3 }, place: { ...SIGNS, step: '4', hash: 'contenu', depth: 3 } },
    [{ kind: 'replace', entry: { step: '4', depth: 3 } }],
  ],
  [
    'in discreet mode it stays on its page',
    discreet,
    popped(null, START, 'contenu'),
    {
      shown: { path: '/fr/signes/', step: null, depth: 3 },
      place: { ...SIGNS, hash: 'contenu', depth: 3 },
    },
    [{ kind: 'replace', entry: { path: '/fr/signes/', step: null, depth: 3 } }],
  ],
  [
    'in a visit that keeps nothing it is marked',
    traceless,
    popped(null, '/fr/signes/', 'contenu'),
    {
      shown: { step: null, depth: 3, traceless: true },
      place: { ...SIGNS, hash: 'contenu', depth: 3 },
    },
    [{ kind: 'replace', entry: { step: null, depth: 3, traceless: true } }],
  ],
  [
    'an entry without a mark and an anchor is that from before the guide had loaded',
    at(),
    popped(null, '/fr/'),
    { shown: { depth: 0 }, place: HOME },
    [{ kind: 'replace', entry: { depth: 0 } }],
  ],
  [
    'in a guide of one file an address that is typed is one more page',
    at({ isOneDocument: true, shown: { step: '4', depth: 2 } }),
    popped(null, '/fr/plus/', 'contenu'),
    { shown: { depth: 3 }, place: { path: '/fr/plus/', step: null, hash: 'contenu', depth: 3, returned: false } },
    [{ kind: 'replace', entry: { depth: 3 } }],
  ],
  [
    'and an anchor alone is told its page, for a reload',
    at({ isOneDocument: true }),
    popped(null, null, 'contenu'),
    { shown: { step: null, depth: 3 }, place: { ...SIGNS, hash: 'contenu', depth: 3 } },
    [{ kind: 'replace', entry: { step: null, depth: 3 }, ...page('/fr/signes/', 'contenu') }],
  ],
  [
    'an anchor of a page that the history did not take stays on that page',
    at({ isAdrift: true }),
    popped(null, '/fr/', 'contenu'),
    { place: { ...SIGNS, hash: 'contenu' } },
    [],
  ],
  [
    'any other entry ends that',
    at({ isAdrift: true }),
    popped({ depth: 1 }, '/fr/'),
    { isAdrift: false, shown: { depth: 1 }, place: { ...HOME, depth: 1, returned: true } },
    [],
  ],
  [
    'one with an anchor too, when it is known',
    at({ isAdrift: true }),
    popped({ depth: 1 }, '/fr/', 'contenu'),
    {
      isAdrift: false,
      shown: { depth: 1 },
      place: { ...HOME, hash: 'contenu', depth: 1, returned: true },
    },
    [],
  ],
  [
    'an anchor tapped before the app was there was marked by the page: the visit keeps nothing',
    at(),
    { kind: 'hashchange', entry: { step: null, depth: 3, traceless: true }, tapped: false },
    { shown: { step: null, depth: 3, traceless: true }, traceless: true },
    [],
  ],
  [
    'an anchor that changes no mark changes nothing',
    at(),
    { kind: 'hashchange', entry: { step: null, depth: 2 }, tapped: false },
    {},
    [],
  ],
  [
    'a mark that has gone ends "keep nothing", unless the tap was noted elsewhere',
    traceless,
    { kind: 'hashchange', entry: { step: null, depth: 2 }, tapped: true },
    { shown: { step: null, depth: 2 }, traceless: true },
    [],
  ],
];

const push: WriteCommand = { kind: 'push', entry: { step: null, depth: 3 }, ...page('/fr/contacts/'), place: contacts };
const mark: WriteCommand = { kind: 'replace', entry: { step: null, depth: 2, traceless: true } };

const answered: readonly Transition[] = [
  [
    'the history took a page: it is shown',
    at({ isAdrift: true }),
    { kind: 'written', write: push },
    { shown: push.entry, place: contacts, isAdrift: false },
    [],
  ],
  [
    'it did not: the page is shown all the same, as deep as before',
    at(),
    { kind: 'refused', write: push },
    { place: { ...contacts, depth: 2 }, isAdrift: true },
    [],
  ],
  ['it took a mark', at(), { kind: 'written', write: mark }, { shown: mark.entry }, []],
  [
    'a mark taken says nothing of a page that it did not take',
    at({ isAdrift: true }),
    { kind: 'written', write: mark },
    { shown: mark.entry },
    [],
  ],
  ['it did not take a mark: the entry is as it was', at(), { kind: 'refused', write: mark }, {}, []],
];

describe.each([
  ['what is asked', asked],
  ['what the browser tells', come],
  ['what the history answers', answered],
])('%s', (_, transitions) => {
  it.each(transitions)('%s', (_title, before, event, changes, commands) => {
    expect(stepAddress(before, event)).toEqual([{ ...before, ...changes }, commands]);
  });
});

it('draws nothing anew for what moves nobody', () => {
  const marked = stepAddress(at(), { kind: 'mark-traceless', on: true })[0];
  expect(marked.place).toBe(SIGNS);
  expect(stepAddress(marked, { kind: 'written', write: mark })[0].place).toBe(SIGNS);
});
