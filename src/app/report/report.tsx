import type { JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { fill, t } from '../say.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { routeAt, titleOf } from '../paths.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import * as icons from '../ui/icons.ts';
import { linesOf } from './lines-of.ts';
import { WriteReport } from './write-report.tsx';

/**
 * Says what is wrong in the guide: a text with the page that the address names behind its #, the edition, a sentence of
 * the page and the person's own words. It is shown whole, and leaves by the person's hand alone; nothing of it is kept.
 */
export default function ReportScreen({ texts }: { texts: Texts }): JSX.Element {
  const core = useCore();
  const { hash } = useStore(usePorts().router.place);
  const route = routeAt(core, hash);
  const isPage = route.kind !== 'not-found' && hash !== '';
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('report.title')}</h1>
        <p class="lead">{t('report.lead')}</p>
      </div>
      <div class="notice" data-tone="caution">
        <Icon of={icons.danger} />
        <p>{fill('report.careful', { urgent: <Link to={{ kind: 'emergency' }}>{t('bar.urgent')}</Link> })}</p>
      </div>
      <WriteReport
        key={hash}
        page={isPage ? { title: titleOf(core, route), path: hash } : null}
        lines={isPage ? linesOf(route, core, texts) : []}
      />
      <p class="notice needs-no-script">{t('report.noScript')}</p>
      <Where />
    </div>
  );
}

/** Where it goes: by one's own mail to the address of the edition, or to whoever gave the guide. */
function Where(): JSX.Element {
  const { report } = useCore();
  return (
    <section class="stack-s">
      <h2>{t('report.where')}</h2>
      {report === null ? (
        <p>{t('report.none')}</p>
      ) : (
        <p>
          {fill('report.to', {
            address: (
              <a href={report.includes('@') ? `mailto:${report}` : report} rel="noreferrer noopener">
                {report.replace(/^https:\W+/, '')}
              </a>
            ),
          })}
        </p>
      )}
      <p class="hint">{t('report.then')}</p>
    </section>
  );
}
