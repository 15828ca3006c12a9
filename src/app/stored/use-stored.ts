import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GuideFile, KeptFiles, OfflineStatus, Ports } from '../../ports.ts';
import type { Store } from '../../store.ts';
import {
  keptCode,
  listKept,
  lock,
  local,
  preferences,
  rewriteTab,
  secondCopy,
  chosenSize,
  keepNoSize,
  type KeepFailure,
  type KeptItem,
  type SecondCopy,
} from '../../storage/index.ts';
import { handOverContacts } from '../../storage/hand-over.ts';
import { eraseSituation, keepPlans, plans, plansFailed, situationsOf, written } from '../../storage/plans/index.ts';
import { lockedKey, vault, type RecordSize } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { sayOffline } from '../ui/offline-line.tsx';
import { forgetNotes, notes } from '../notes/journal.ts';

/** One thing that the guide put on this phone. */
export interface StoredThing {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** when it was changed last, in milliseconds since 1970, where that is known */
  readonly at: number | null;
  readonly hint?: string;
  readonly isPersonal: boolean;
  /** it stands in the database, and in its mirror */
  readonly isTwice: boolean;
  /** Rejects when the browser did not confirm it. */
  readonly erase: () => Promise<void>;
}

/** Everything that is kept now; null before it was looked, `hidden` where the browser shows nothing. */
export function useStored(): {
  readonly things: readonly StoredThing[] | 'hidden' | null;
  readonly copy: SecondCopy;
  readonly look: () => Promise<void>;
} {
  const ports = usePorts();
  const [things, show] = useState<readonly StoredThing[] | 'hidden' | null>(null);
  const [copy, sayCopy] = useState<SecondCopy>(null);
  const look = useCallback(async () => {
    const found = await listThings(ports).catch(() => 'hidden' as const);
    sayCopy(await secondCopy().catch(() => null));
    show(found);
  }, [ports]);
  // the guide's row is written anew only where the phone had no room: nothing moves while the guide is stored
  const isFull = useStore(ports.offline.status).kind === 'full';
  useEffect(() => void look(), [look, isFull]);
  return { things, copy, look };
}

async function listThings(ports: Ports): Promise<readonly StoredThing[]> {
  const phone = await ports.phone();
  await vault.look();
  const [kept, sealed, guide, files] = await Promise.all([
    listKept(),
    vault.sizes(),
    phone.measureGuide(),
    phone.keptFiles.kept().catch(() => []),
  ]);
  const code = keptCode();
  const sizes = typeof sealed === 'string' ? [] : sealed;
  // what is locked is one thing, which says nothing of itself; once it is open, each of its parts is
  const isOpen = lock.get() === 'open';
  const opened = sizes.flatMap(({ id, bytes }): readonly KeptItem[] => {
    const key = isOpen ? lockedKey(id) : undefined;
    return key === undefined ? [] : [{ key, bytes, at: null }];
  });
  const ofNotes = sizes.filter(({ id }) => !(isOpen && lockedKey(id)));
  return [
    ...[...kept.filter(({ isLocked }) => !isLocked), ...opened].flatMap(thingOf),
    ...(typeof sealed === 'string' || (isOpen && ofNotes.length === 0) ? [] : notesThing(ofNotes, kept)),
    ...(code === '' ? [] : [tabThing(code, ports)]),
    ...(guide === null ? [] : [guideThing(guide, ports)]),
    ...files.map((file) => fileThing(file, phone.keptFiles)),
  ];
}

const failing = async (work: Promise<unknown>, failed: Store<KeepFailure | null>): Promise<void> => {
  await work;
  if (failed.get() !== null) throw new Error('not erased');
};

function thingOf({ key, bytes, at }: KeptItem): readonly StoredThing[] {
  const thing = { key, bytes, at, isPersonal: true, isTwice: true };
  const named = (
    name: string,
    { failed }: { readonly failed: Store<KeepFailure | null> },
    erase: () => Promise<unknown>,
  ): readonly StoredThing[] => [{ ...thing, name, erase: () => failing(erase(), failed) }];
  switch (key) {
    case 'preferences':
      return named(t('stored.preferences'), preferences, preferences.unkeep);
    case 'textSize':
      return named(t('settings.sizeTitle'), chosenSize, keepNoSize);
    case 'local':
      return named(t('stored.local'), local, local.unkeep);
    case 'handOverContacts':
      return named(t('stored.handOverContacts'), handOverContacts, async () => {
        await handOverContacts.unkeep();
        if (handOverContacts.failed.get() === null) await handOverContacts.set({ contacts: [], kept: false });
      }).map((thing) => ({ ...thing, isPersonal: false }));
    case 'plans':
      return planThings(thing);
    default:
      return []; // how the notes are locked: with them
  }
}

/** The plans: each of several apart, and one as the whole. */
function planThings(
  thing: Pick<StoredThing, 'key' | 'bytes' | 'at' | 'isPersonal' | 'isTwice'>,
): readonly StoredThing[] {
  const all = situationsOf(plans.get().plans);
  const whole = { ...thing, name: t('stored.plans'), erase: () => failing(keepPlans(false), plansFailed) };
  if (all.length < 2) return [whole];
  const each = all.map((situation) => ({
    ...thing,
    key: situation.id,
    name: t('stored.planOf', { name: situation.name.value || t('follow.unnamed') }),
    bytes: new TextEncoder().encode(JSON.stringify(situation)).length,
    async erase() {
      eraseSituation(situation.id);
      await failing(written(), plansFailed);
    },
  }));
  return [...each, whole];
}

/** When one of the open notes was written last, in milliseconds since 1970; null where there is none. */
function lastWritten(): number | null {
  const all = notes.get().journal?.notes ?? [];
  const times = all.flatMap(({ versions, removals }) => [...versions, ...removals].map(({ written }) => written));
  return times.length === 0 ? null : Math.max(...times);
}

function notesThing(sealed: readonly RecordSize[], kept: readonly KeptItem[]): readonly StoredThing[] {
  const header = kept.find(({ key }) => key === 'vault');
  if (header === undefined) return [];
  const isOpen = vault.state.get() === 'open';
  return [
    {
      key: 'notes',
      name: t(isOpen ? 'stored.notesOpen' : 'stored.notesLocked', { count: sealed.length }),
      bytes: sealed.reduce((sum, { bytes }) => sum + bytes, header.bytes),
      at: isOpen ? lastWritten() : null,
      ...(isOpen ? {} : { hint: t('stored.lockedDate') }),
      isPersonal: true,
      isTwice: true,
      async erase() {
        if ((await forgetNotes()) !== 'forgotten') throw new Error('not erased');
      },
    },
  ];
}

const tabThing = (code: string, { router }: Ports): StoredThing => ({
  key: 'tab',
  name: t('stored.tab'),
  bytes: code.length,
  at: null,
  hint: t('stored.tabHint'),
  isPersonal: true,
  isTwice: false,
  async erase() {
    router.markTraceless(true);
    rewriteTab();
  },
});

/** What is said beside a guide that is not all there. */
const NOT_WHOLE: readonly OfflineStatus['kind'][] = ['preparing', 'partly', 'not-ready', 'full'];

function guideThing(bytes: number, { offline }: Ports): StoredThing {
  const status = offline.status.get();
  return {
    key: 'guide',
    name: t('stored.guide'),
    bytes,
    at: null,
    ...(NOT_WHOLE.includes(status.kind) ? { hint: sayOffline(status) } : {}),
    isPersonal: false,
    isTwice: false,
    erase: offline.stop,
  };
}

/** A file of the guide that is kept here to be handed on. */
const fileThing = ({ href, bytes }: GuideFile, { drop }: KeptFiles): StoredThing => ({
  key: href,
  name: t('stored.file', { name: href.split('/').at(-1) ?? href }),
  bytes,
  at: null,
  isPersonal: false,
  isTwice: false,
  erase: () => drop(href),
});
