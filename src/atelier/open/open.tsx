import type { JSX, TargetedDragEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { findKept, isWriter } from '../draft/session.ts';
import type { KeptHead } from '../draft/kept.ts';
import { edit, folder, forward, lock, zip } from '../icons.ts';
import { Pictogram } from '../../app/ui/pictogram.tsx';
import { Icon } from '../shell/icon.tsx';
import { moment, t } from '../say.ts';
import { dropped, fromFolder, fromList, fromZip, goOn, type OpenFailure } from './open-guide.ts';

/** The first screen: a folder, a zip, or the work of last time. */
export function OpenScreen(): JSX.Element {
  const [kept, setKept] = useState<KeptHead | null>(null);
  const [isOther, setOther] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void findKept().then(setKept);
    void isWriter().then((is) => setOther(!is));
  }, []);
  const run = async (opening: Promise<OpenFailure | null>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const failed = await opening;
    setFailure(failed);
    setBusy(false);
  };
  return (
    <main class="open">
      <h1>{t('open.title')}</h1>
      <p class="lead">{t('open.lead')}</p>
      {isOther && <p class="notice">{t('open.other-tab')}</p>}
      <Drop run={run} isBusy={isBusy} replaces={kept !== null && kept.count > 0} />
      <div role="status">
        {isBusy && <p class="notice">{t('open.reading')}</p>}
        {failure !== null && <p class="notice notice-care">{t(`open.failed.${failure.why}`, failure.values ?? {})}</p>}
      </div>
      {kept !== null && (
        <button class="row-button" type="button" disabled={isBusy} onClick={() => void run(goOn())}>
          <Icon of={edit} />
          <span>
            <b>{t('open.resume', { when: moment(kept.at) })}</b>
            <small>{t('open.resume-more', { name: kept.name, count: kept.count })}</small>
          </span>
          <Icon of={forward} />
        </button>
      )}
      <p class="quiet">
        <Icon of={lock} />
        {t('open.stays')}
      </p>
    </main>
  );
}

interface DropProps {
  readonly run: (opening: Promise<OpenFailure | null>) => Promise<void>;
  readonly isBusy: boolean;
  readonly replaces: boolean;
}

/** Where a folder or a zip is dropped, or chosen. Something new takes the place of a kept draft, so that is asked. */
function Drop({ run, isBusy, replaces }: DropProps): JSX.Element {
  const zipInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [asks, setAsks] = useState<(() => Promise<OpenFailure | null>) | null>(null);
  const open = (opening: () => Promise<OpenFailure | null>): void => {
    if (replaces) setAsks(() => opening);
    else void run(opening());
  };
  const drop = (event: TargetedDragEvent<HTMLDivElement>): void => {
    event.preventDefault();
    setOver(false);
    // what was dropped is gone once the event is over, so it is taken hold of now
    const opening = event.dataTransfer && dropped(event.dataTransfer);
    if (opening) open(() => opening());
  };
  const chooseFolder = (): void => {
    if ('showDirectoryPicker' in window) open(fromFolder);
    else folderInput.current?.click();
  };
  return (
    <div
      class="drop"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Pictogram name="folder" />
      <p>
        <b>{t('open.drop')}</b>
        <small>{t('open.drop-more')}</small>
      </p>
      {asks === null ? (
        <div class="buttons">
          <button class="button button-filled" type="button" disabled={isBusy} onClick={chooseFolder}>
            <Icon of={folder} />
            {t('open.folder')}
          </button>
          <button class="button" type="button" disabled={isBusy} onClick={() => zipInput.current?.click()}>
            <Icon of={zip} />
            {t('open.zip')}
          </button>
        </div>
      ) : (
        <AskFirst
          yes={() => {
            setAsks(null);
            void run(asks());
          }}
          no={() => setAsks(null)}
        />
      )}
      <input
        ref={zipInput}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file) open(() => fromZip(file));
        }}
      />
      <input
        ref={folderInput}
        type="file"
        {...{ webkitdirectory: true }}
        hidden
        onChange={({ currentTarget: { files } }) => {
          if (files) open(() => fromList(files));
        }}
      />
    </div>
  );
}

/** A kept draft gives way to what is opened: that is said before. */
const AskFirst = ({ yes, no }: { readonly yes: () => void; readonly no: () => void }): JSX.Element => (
  <div class="ask" role="group" aria-label={t('open.replaces')}>
    <p role="alert">{t('open.replaces')}</p>
    <button class="button button-filled" type="button" onClick={yes}>
      {t('open.replace')}
    </button>
    <button class="button" type="button" onClick={no}>
      {t('open.keep')}
    </button>
  </div>
);
