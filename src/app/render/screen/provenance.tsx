import type { JSX } from 'preact';
import { role, type Review, type Texts } from '../../../pack/index.ts';
import { numberOf } from '../../ui/call.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from '../../routes.ts';
import { useCore, usePath } from '../../site.tsx';
import { longDate, t } from '../../say.ts';
import { sayReview } from '../../ui/say-review.ts';
import { useIsOld } from '../../ui/use-is-old.ts';
import { SourceList } from './source-list.tsx';
import * as icons from '../../ui/icons.ts';

interface Props {
  readonly texts: Pick<Texts, 'sources'>;
  readonly of: {
    readonly sources: readonly string[];
    readonly checked: string;
    readonly review?: Review;
    readonly read?: string;
  };
  /** which of the pack's limits tells when the check is old */
  readonly limit: 'procedures' | 'contacts';
  /** the page that it stands on: where that is wrong, one tap says so */
  readonly page?: Route;
  /** puts the list of sources into a fold, with what else it holds */
  readonly inFold?: (sources: JSX.Element) => JSX.Element;
}

/**
 * Where it comes from, when it was checked, who read it again (TX-10), and when somebody read it in this language. When
 * the check is old it says so, and nothing disappears.
 */
export function Provenance({ texts, of: { sources, checked, review, read }, limit, page, inFold }: Props): JSX.Element {
  const core = useCore();
  const path = usePath();
  const old = useIsOld(checked, limit);
  const list = <SourceList ids={sources} texts={texts} />;
  const note = (
    <p class="note">
      <Icon of={old ? icons.alert : icons.book} />
      <span>
        {t('procedure.checked', { date: longDate(checked) })}{' '}
        {old ? <b>{t(`procedure.old.${limit}`, { number: numberOf(role(core, 'advice-contact')) })}</b> : null}{' '}
        {review ? sayReview(review) : null} {read ? t('procedure.read', { date: longDate(read) }) : null}{' '}
        {page ? (
          <span class="no-print">
            <Link to={{ kind: 'report' }} hash={path(page)}>
              {t('report.title')}
            </Link>
          </span>
        ) : null}
      </span>
    </p>
  );
  return (
    <section class="provenance stack-s" data-old={old ? '' : undefined}>
      {inFold ? inFold(list) : <h2>{t('procedure.sources')}</h2>}
      {note}
      {inFold ? null : list}
    </section>
  );
}
