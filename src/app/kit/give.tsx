import type { JSX } from 'preact';
import { usePorts } from '../context.ts';
import { t } from '../i18n-kit.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { AddressCode } from './address-code.tsx';
import { FileOffer } from './file-offer.tsx';
import { paperOf, singleFileOf, useGuideFiles } from './guide-files.ts';
import { useWholeAddress } from './use-whole-address.ts';
import { useOpens, WhatOpens } from './what-opens.tsx';

/**
 * What is handed over: a code to scan, unless somebody else reads that phone; a sheet, a card, or the file. Before it
 * was asked whether the phone is safe, paper alone.
 */
export function Give({ isRead }: { isRead: boolean | null }): JSX.Element {
  const { paper } = usePorts();
  const fileAt = useGuideFiles();
  return (
    <section class="stack-s">
      <h2>{t(isRead === false ? 'handOver.give' : 'handOver.givePaper')}</h2>
      {isRead === false ? <ToScan /> : null}
      {isRead === true ? <p class="notice">{t('handOver.noCode')}</p> : null}
      <div class="stack-s needs-script">
        <h3>{t('handOver.sheet')}</h3>
        <p class="hint">{t('handOver.sheetHint')}</p>
        <button type="button" class="button" data-look="main" onClick={paper.print}>
          <Icon of={icons.print} />
          <span>{t('handOver.print')}</span>
        </button>
      </div>
      {fileAt === null ? null : (
        <>
          <FileOffer
            title={t('passOn.paper.carte')}
            hint={t('handOver.cardHint')}
            href={fileAt((core) => paperOf(core, 'carte'))}
          />
          {isRead === false ? (
            <FileOffer title={t('passOn.file')} hint={t('passOn.fileHint')} href={fileAt(singleFileOf)} />
          ) : null}
        </>
      )}
    </section>
  );
}

/** The code of the guide, or of one of its procedures. */
function ToScan(): JSX.Element | null {
  const { path, title } = useOpens();
  const address = useWholeAddress(path);
  return (
    <div class="stack-s">
      <WhatOpens />
      {address === null ? <p class="notice">{t('passOn.noAddress')}</p> : null}
      {address ? (
        <>
          <AddressCode address={address} opens={title} />
          <p class="hint">{t('handOver.scan')}</p>
        </>
      ) : null}
    </div>
  );
}
