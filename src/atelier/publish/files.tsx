import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { changedFiles, type Draft } from '../draft/draft.ts';
import { by } from '../draft/session.ts';
import { flag, phone, save as saveIcon, sign, text, zip, type IconNode } from '../icons.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { PublishedPages } from '../work/publish/write-published.ts';
import { ask, checked, facts } from '../work/work.ts';
import { dossierFiles, oneOf } from './dossier-files.ts';
import { changedZip, save, textFile, together, type Download } from './downloads.ts';
import { isHeld } from './hold.tsx';
import { Keep } from './keep.tsx';
import type { Looked } from './look.ts';
import { previewFile } from './preview-file.ts';

/** What can be downloaded. Until the whole check is done, and while something holds it back: the draft alone. */
export function Files({ draft, found }: { readonly draft: Draft; readonly found?: Looked }): JSX.Element {
  const guide = useStore(facts);
  const { id, source, canShow } = { ...guide, id: guide?.id || 'guide', source: guide?.source ?? '' };
  const lines = useLines(found);
  const [isBusy, setBusy] = useState(false);
  const isReady = found?.whole !== undefined && !isHeld(found.whole);
  const zipName = `${id}-${t('publish.file.changed')}.zip`;
  const changed = useMemo(() => changedZip(draft, zipName, t('publish.file.gone')), [draft.files, zipName]);
  const busily = async (make: () => Promise<Download | null>): Promise<void> => {
    setBusy(true);
    try {
      const made = await make();
      if (made) save(made);
    } finally {
      setBusy(false);
    }
  };
  const give = (make: (pages: PublishedPages) => Download): Promise<void> =>
    busily(async () => make(await ask('published', { ...lines, by: by.get() })));
  const givePreview = (): Promise<void> =>
    busily(async () => {
      const pack = await ask('pack', source);
      return pack && previewFile(`${id}-${t('publish.file.preview')}.html`, t('publish.preview'), pack);
    });
  const page = ({ page: html }: PublishedPages): Download =>
    textFile(`${id}-${t('publish.file.page')}.html`, 'text/html', html);
  const patch = ({ patch: lines }: PublishedPages): Download =>
    textFile(`${id}-${t('publish.file.changed')}.patch`, 'text/x-patch', lines);
  const signatures = found?.changes?.signatures ?? [];
  const giveAll = (): Promise<void> =>
    busily(async () => {
      const pages = await ask('published', { ...lines, by: by.get() });
      const dossiers = await dossierFiles(signatures);
      return together(`${id}-${t('publish.file.all')}.zip`, [changed, page(pages), patch(pages), ...dossiers]);
    });
  const { length } = changedFiles(draft);
  const rows: readonly Omit<FileProps, 'isOff'>[] = [
    {
      icon: zip,
      name: t('publish.zip'),
      more: `${t('publish.zip-more', { count: length })} · ${sizeOf(changed)}`,
      onTap: () => save(changed),
    },
    { icon: text, name: t('publish.page'), more: t('publish.page-more'), onTap: () => void give(page) },
    ...(signatures.length === 0
      ? []
      : [
          {
            icon: sign,
            name: t('publish.dossier'),
            more: t('publish.dossier-more', { count: signatures.length }),
            onTap: () => void busily(async () => oneOf(await dossierFiles(signatures))),
          },
        ]),
    { icon: flag, name: t('publish.patch'), more: t('publish.patch-more'), onTap: () => void give(patch) },
    ...(canShow
      ? [{ icon: phone, name: t('publish.preview'), more: t('publish.preview-more'), onTap: () => void givePreview() }]
      : []),
  ];
  return (
    <>
      <ul class="rows">
        {rows.map((row) => (
          <File key={row.name} {...row} isOff={isBusy || !isReady} />
        ))}
      </ul>
      <button
        class="button button-filled button-large wide"
        type="button"
        disabled={isBusy || !isReady}
        onClick={() => void giveAll()}
      >
        <Icon of={saveIcon} />
        {t('publish.all')}
      </button>
      <Keep draft={draft} />
    </>
  );
}

interface FileProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly more: string;
  readonly isOff: boolean;
  readonly onTap: () => void;
}

const File = ({ icon, name, more, isOff, onTap }: FileProps): JSX.Element => (
  <li>
    <Icon of={icon} />
    <span>
      <b>{name}</b>
      <small>{more}</small>
    </span>
    <button
      class="button"
      type="button"
      disabled={isOff}
      aria-label={t('publish.download-what', { what: name })}
      onClick={onTap}
    >
      <Icon of={saveIcon} />
    </button>
  </li>
);

const KILO = 1000;
const sizeOf = ({ bytes }: Download): string =>
  t('publish.size', { size: Math.max(1, Math.round(bytes.length / KILO)) });

/** What the page to read says of plans, signatures and languages. */
function useLines(found: Looked | undefined): { readonly plans: readonly string[]; readonly toDo: readonly string[] } {
  const stale = useStore(checked)?.touched?.languages ?? [];
  const { signatures = [], contacts = [] } = found?.changes ?? {};
  return {
    plans: found?.plans?.lines ?? [],
    toDo: [
      ...signatures.map(({ title, by: name }) => t('publish.to-sign', { title, by: name })),
      ...contacts.map((title) => t('publish.to-check', { title })),
      ...stale.map(({ locale, lines }) => `${nameOfLanguage(locale)}\u00A0: ${t('bar.lines', { count: lines })}`),
    ],
  };
}
