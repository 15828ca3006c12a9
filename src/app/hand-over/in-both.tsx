import type { ComponentChildren, JSX } from 'preact';
import { t } from '../say.ts';
import type { Beside } from './use-family.ts';

/** Words of the sheet without places. */
type Words = 'interpreter.sayThis' | 'handOver.contacts' | 'handOver.write' | 'handOver.appointment' | 'handOver.mine';

/** Words of the interface, and the same in the language of the family behind them, where that has some. */
export function InBoth({ words, beside }: { words: Words; beside: Beside | null }): JSX.Element {
  const [own, beneath] = [t(words), beside?.pack.t(words)];
  return (
    <>
      {own}
      {beside && beneath !== own ? <Other of={beside}>{beneath}</Other> : null}
    </>
  );
}

/** Words in the language of the family, behind those of the page. */
const Other = ({ of, children }: { of: Beside; children: ComponentChildren }): JSX.Element => (
  <>
    {' · '}
    <bdi lang={of.lang} dir={of.dir}>
      {children}
    </bdi>
  </>
);

/** The edition, and who has read it, in the language of the family: of a translation, that it is one. */
export function FootBeside({ of: { pack, lang, dir } }: { of: Beside }): JSX.Element {
  const { edition, review, translation } = pack.core;
  return (
    <p class="hand-foot" lang={lang} dir={dir}>
      {pack.t('about.edition', { date: pack.longDate(edition) })}{' '}
      {review.status === 'draft'
        ? pack.t('procedure.draft')
        : pack.t('procedure.reviewed', { name: review.by, date: pack.longDate(review.on) })}{' '}
      {translation && !translation.isEasier ? pack.t('translated.status') : null}
    </p>
  );
}
