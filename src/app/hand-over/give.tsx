import type { JSX } from 'preact';
import { useCore, usePorts, useSite } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { AddressCode } from '../pass-on/address-code.tsx';
import { ChooseLanguage } from './choose-language.tsx';
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
 * What is handed over, in the language of the family: a code to scan, unless somebody else reads that phone; a sheet,
 * a card, the booklet, or the file. Before it was asked whether the phone is safe, paper alone.
 */
export function Give({ isRead, family }: Props): JSX.Element {
  const core = useCore();
  const fileAt = useGuideFiles();
  const of = { locale: family?.locale ?? core.locale, languages: core.languages };
  const file = (name: string, words: 'passOn.paper.carte' | 'passOn.booklet' | 'passOn.file', hint: string) =>
    fileAt && <FileOffer key={name} title={t(words)} hint={hint} href={fileAt(() => name)} />;
  return (
    <section class="stack-s">
      <h2>{t(isRead === false ? 'handOver.give' : 'handOver.givePaper')}</h2>
      <ChooseLanguage />
      {isRead === false ? <ToScan /> : null}
      {isRead === true ? <p class="notice">{t('handOver.noCode')}</p> : null}
      <ToPrint family={family} />
      {file(paperOf(of, 'carte'), 'passOn.paper.carte', t('handOver.cardHint'))}
      {file(paperOf(of, 'livret'), 'passOn.booklet', t('passOn.bookletHint'))}
      {isRead === false ? file(singleFileOf(of), 'passOn.file', t('passOn.fileHint')) : null}
      <WordsToShow family={family} />
    </section>
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

/** The way to the words that the family shows at a counter, in their language. */
function WordsToShow({ family }: Pick<Props, 'family'>): JSX.Element | null {
  const { pathOf, ports } = useSite();
  if (family === null || !besideOf(family)?.pack.kit.interpreter.length) return null;
  return (
    <p>
      <a href={ports.router.hrefOf(pathOf({ kind: 'interpreter' }, family.locale))} hreflang={family.locale}>
        {t('interpreter.title')}{' '}
        <bdi lang={family.locale} dir={family.dir}>
          {family.name}
        </bdi>
      </a>
    </p>
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
