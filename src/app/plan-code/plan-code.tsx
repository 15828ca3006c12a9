import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Phone } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import type { LastScreen } from '../ui/page-kind.ts';
import { usePhone } from '../ui/use-phone.ts';
import { closePage, codePage, openText } from './code-store.ts';
import { Receive } from './receive.tsx';
import { Send } from './send.tsx';

/** A code is answers: it is covered while the page is out of sight (LK-1). */
const cover = (phone: Phone): (() => void) => phone.cover();

/** The plan from phone to phone, by a short code (SH-6): make one here, or take one in. */
const PlanCodeScreen: LastScreen = ({ texts, numbers }): JSX.Element => {
  const { router } = usePorts();
  const place = useStore(router.place);
  const { isFromLink } = useStore(codePage);
  usePhone(cover);
  useEffect(() => {
    const code = router.codeOfLink() ?? codeInAnchor(place.hash);
    if (code === null) return;
    // an anchor in small letters, or behind a file, is still in the address
    if (place.hash !== '') router.go(place.path, { replace: true });
    openText(code, true);
  }, [place]);
  useEffect(() => {
    document.addEventListener('click', takeAlong, true);
    return () => document.removeEventListener('click', takeAlong, true);
  }, []);
  // nothing of it is there when one comes back
  useEffect(() => closePage, []);
  return (
    <article class="stack plan-code">
      <div>
        <h1 tabIndex={-1}>{t('planCode.title')}</h1>
        <p class="lead">{t('planCode.lead')}</p>
      </div>
      <p class="needs-no-script">{t('planCode.noScript')}</p>
      <div class="stack needs-script">
        <Receive
          texts={texts}
          numbers={numbers}
          before={isFromLink ? null : <Send texts={texts} numbers={numbers} />}
        />
      </div>
    </article>
  );
};

/** A code that came with a link goes along to another language as it came: the history has that link already. */
function takeAlong({ target }: MouseEvent): void {
  const { typed, isFromLink } = codePage.get();
  const link = (target as Element).closest<HTMLAnchorElement>('a[lang][href]');
  if (link && isFromLink) link.hash = typed;
}

/** What stands behind the # and names no part of the page. */
const codeInAnchor = (hash: string): string | null =>
  hash === '' || document.getElementById(hash) !== null ? null : hash;

export default PlanCodeScreen;
