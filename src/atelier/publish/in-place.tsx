import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changedFiles, type Draft } from '../draft/draft.ts';
import type { FileChange } from '../draft/files.ts';
import { lookBeforeWriting, writeInto, type Clash } from '../draft/write-folder.ts';
import { folder as folderIcon } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import type { WholeCheck } from '../work/publish/check-all.ts';
import { Clashes, type Choice } from './clashes.tsx';
import { isHeld } from './hold.tsx';

interface InPlaceProps {
  readonly draft: Draft;
  readonly handle: FileSystemDirectoryHandle;
  readonly whole: WholeCheck | undefined;
}

/** Handles ask for their permission in browsers that write into folders. */
interface Asking {
  requestPermission?(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Writes into the folder that was opened; what somebody else changed there is shown, and chosen one by one. */
export function InPlace({ draft, handle, whole }: InPlaceProps): JSX.Element {
  const [said, say] = useState<{ readonly text: string; readonly isCare: boolean } | null>(null);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setClashes([]), [draft.files]);
  const { folder } = draft.opened;
  const write = async (chosen: readonly (Clash & { readonly choice: Choice })[]): Promise<void> => {
    setBusy(true);
    try {
      const allowed = await (handle as Asking).requestPermission?.({ mode: 'readwrite' });
      if (allowed === 'denied') return say({ text: t('publish.place-denied'), isCare: true });
      const found = await lookBeforeWriting(handle, folder, changedFiles(draft));
      // what changed on the disk since it was shown is asked again
      const known = new Map(chosen.map((one) => [one.file, one]));
      const asked = found.clashes.filter(({ file, disk }) => known.get(file)?.disk !== disk);
      if (asked.length > 0) {
        setClashes(found.clashes);
        return say({ text: t('publish.place-clash', { count: found.clashes.length }), isCare: true });
      }
      const mine = found.clashes.filter(({ file }) => known.get(file)?.choice === 'mine');
      const all: readonly FileChange[] = [...found.write, ...mine];
      await writeInto(handle, folder, all);
      setClashes([]);
      say({ text: sayWritten(all.length, found.clashes.length - mine.length, handle.name), isCare: false });
    } catch {
      say({ text: t('publish.place-failed'), isCare: true });
    } finally {
      setBusy(false);
    }
  };
  const isReady = whole !== undefined && !isHeld(whole);
  return (
    <section class="box">
      <h2>{t('publish.place')}</h2>
      <p class="small">{t('publish.place-more', { name: handle.name })}</p>
      <div role="status">
        {said !== null && <p class={said.isCare ? 'notice notice-care' : 'notice notice-good'}>{said.text}</p>}
      </div>
      {clashes.length > 0 ? (
        <Clashes clashes={clashes} isBusy={isBusy} done={(chosen) => void write(chosen)} />
      ) : (
        <button class="button wide" type="button" disabled={isBusy || !isReady} onClick={() => void write([])}>
          <Icon of={folderIcon} />
          {t('publish.place-write')}
        </button>
      )}
    </section>
  );
}

const sayWritten = (written: number, left: number, name: string): string =>
  [
    written === 0 ? t('publish.place-nothing', { name }) : t('publish.place-written', { count: written, name }),
    ...(left > 0 ? [t('publish.place-left', { count: left })] : []),
  ].join(' ');
