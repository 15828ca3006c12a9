import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EditionMark, Editions, EditionWish } from '../../ports.ts';
import { longDate, t } from '../say.ts';
import { usePorts, useStore } from '../site.tsx';
import { sayBytes } from '../ui/say-bytes.ts';

const dayOf = ([day]: EditionMark): { readonly date: string } => ({ date: longDate(day) });

/** An older edition that was refused, and the one before: to take it, to keep it, to go back to it, only when asked. */
export function EditionsHere(): JSX.Element | null {
  const { offline, phone } = usePorts();
  const newer = useStore(offline.newer);
  // on a first visit nobody can be asked until the copy is there
  const { kind } = useStore(offline.status);
  const [bytes, measure] = useState<number | null>(null);
  const [here, show] = useState<Editions | null>(null);
  const [isAsked, ask] = useState(false);
  const wish = useCallback(
    async (what?: EditionWish): Promise<void> => {
      const { editions } = await offline.care();
      show(await editions(what).catch(() => null));
    },
    [offline],
  );
  useEffect(() => {
    // a question to the worker that is about to end can hold it: Chromium then never lets the other one take over
    if (!isAsked) void wish();
  }, [wish, newer, kind, isAsked]);
  useEffect(
    () =>
      void phone()
        .then(({ measureGuide }) => measureGuide())
        .then(measure, () => undefined),
    [phone],
  );
  // the older one is stored by now, and the person has asked for it here
  useEffect(() => {
    if (isAsked && newer === 'waiting') offline.acceptUpdate();
  }, [isAsked, newer, offline]);
  if (here === null) return null;
  const button = (words: string, what: EditionWish, then?: () => void): JSX.Element => (
    <button type="button" class="button" data-look="quiet" onClick={() => void wish(what).then(then)}>
      {words}
    </button>
  );
  const { refused, before, keeps, reads } = here;
  return (
    <section class="stack-s">
      <h2>{t('verify.before')}</h2>
      {refused ? (
        <>
          <p class="notice" data-tone="caution">
            {t('verify.older', dayOf(refused))}
          </p>
          {button(t('verify.takeOlder', dayOf(refused)), { asked: refused }, () => ask(true))}
        </>
      ) : null}
      {reads ? (
        <>
          <p>{t('verify.reads')}</p>
          {button(t('verify.goOn', dayOf(here.here)), { reads: false }, offline.acceptUpdate)}
        </>
      ) : null}
      {before && !reads ? (
        <>
          <p>{t('verify.backHint')}</p>
          {button(t('verify.goBack', dayOf(before)), { reads: true }, offline.acceptUpdate)}
        </>
      ) : null}
      {reads ? null : (
        <>
          <p>
            {keeps
              ? t('verify.kept')
              : bytes === null
                ? t('verify.keepAny')
                : t('verify.keepLead', { size: sayBytes(bytes) })}
          </p>
          {button(t(keeps ? 'verify.drop' : 'verify.keep'), { keeps: !keeps })}
        </>
      )}
    </section>
  );
}
