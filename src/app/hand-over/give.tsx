import type { JSX } from 'preact';
import { useCore, usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { AddressCode } from '../pass-on/address-code.tsx';
import { FileOffer } from '../pass-on/file-offer.tsx';
import { paperOf, singleFileOf, useGuideFiles } from '../pass-on/guide-files.ts';
import { besideOf, type Family } from './use-family.ts';
import { useWholeAddress } from '../pass-on/use-whole-address.ts';
import { useOpens, WhatOpens } from './what-opens.tsx';

interface Props {
  /** whether somebody else can read the phone of the person; null before that was asked */
  readonly isRead: boolean | null;
  readonly family: Family | null;
}

/**
 * What is handed over, in the language of the family: a code to scan, unless somebody else reads that phone; and a
 * sheet. Before it was asked whether the phone is safe, paper alone.
 */
export const Give = ({ isRead, family }: Props): JSX.Element => (
  <section class="stack-s">
    <h2>{t(isRead === false ? 'handOver.give' : 'handOver.givePaper')}</h2>
    {isRead === false ? <ToScan /> : null}
    {isRead === true ? <p class="notice">{t('handOver.noCode')}</p> : null}
    <ToPrint family={family} />
  </section>
);

/** The other papers, and the guide as a file where nobody else reads the phone: below one tap. */
export function GiveMore({ isRead, family }: Props): JSX.Element | null {
  const core = useCore();
  const fileAt = useGuideFiles();
  if (fileAt === null) return null;
  const of = { locale: family?.locale ?? core.locale, languages: core.languages };
  const file = (name: string, words: 'passOn.paper.carte' | 'passOn.booklet' | 'passOn.file', hint: string) => (
    <FileOffer key={name} title={t(words)} hint={hint} href={fileAt(() => name)} />
  );
  return (
    <Fold title={t('passOn.papers')}>
      {file(paperOf(of, 'carte'), 'passOn.paper.carte', t('handOver.cardHint'))}
      {file(paperOf(of, 'livret'), 'passOn.booklet', t('passOn.bookletHint'))}
      {isRead === false ? file(singleFileOf(of), 'passOn.file', t('passOn.fileHint')) : null}
    </Fold>
  );
}

/** The sheet, once all of it is there: it is never printed half in a language. */
function ToPrint({ family }: Pick<Props, 'family'>): JSX.Element {
  const { paper } = usePorts();
  const isWhole = family === null || besideOf(family) !== null;
  return (
    <div class="stack-s needs-script">
      <h3>{t('handOver.sheet')}</h3>
      <p class="hint">{t('handOver.sheetHint')}</p>
      <div role="status">{family?.pack === 'failed' ? <p class="notice">{t('handOver.languageFailed')}</p> : null}</div>
      <button type="button" class="button" data-look="main" disabled={!isWhole} onClick={paper.print}>
        <Icon of={icons.print} />
        <span>{t('handOver.print')}</span>
      </button>
    </div>
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
