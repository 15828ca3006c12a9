import type { JSX } from 'preact';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { TextLinksProvider } from '../render/screen/text-links-provider.tsx';
import { CallLogOf } from '../render/screen/calls-in-text.tsx';
import { SourceLine } from '../render/screen/source-list.tsx';
import { CopyFiles } from '../ui/copy-files.tsx';
import { Link } from '../ui/link.tsx';
import { role, wholeOf, type Texts } from '../../pack/index.ts';
import { useCore, usePorts } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { sayReview } from '../ui/say-review.ts';

const KINDS = ['law', 'official', 'association', 'guide', 'press'] as const;
const PAGES = ['memory-page', 'accessibility-page', 'phone-page', 'exit-page'] as const;

/** Who, for whom, what it is not; what the proof means; every source with its date. */
export default function AboutScreen({ texts }: { texts: Texts }): JSX.Element {
  const core = useCore();
  const root = usePorts().router.hrefOf('/');
  const { longestPath, edition, review } = core;
  const { blocks } = wholeOf(role(core, 'about-page'), texts.pages);
  return (
    <article class="stack reading">
      <div>
        <Listen>
          <h1 tabIndex={-1}>{t('about.title')}</h1>
        </Listen>
        <p class="lead">
          {t('about.edition', { date: longDate(edition) })} {sayReview(review)}
        </p>
      </div>
      <CallLogOf blocks={blocks} />
      <TextLinksProvider texts={texts}>
        <Blocks blocks={blocks} />
      </TextLinksProvider>
      {import.meta.env.MODE === 'single' ? null : <CopyHere />}
      <section class="stack-s" id="preuve">
        <h2>{t('about.proof')}</h2>
        <p>{t('about.proofText')}</p>
        <p>{t('about.proofPath', { longest: longestPath })}</p>
      </section>
      <section class="stack-s">
        <h2>{t('about.report')}</h2>
        <p>
          <Link to={{ kind: 'report' }}>{t('report.title')}</Link>
        </p>
      </section>
      <section class="stack-s">
        <h2>{t('about.pages')}</h2>
        <ul>
          <li>
            <Link to={{ kind: 'leaves' }}>{t('leaves.title')}</Link>
          </li>
          {PAGES.map((name) => role(core, name)).map(({ id, title }) => (
            <li key={id}>
              <Link to={{ kind: 'page', id }}>{title}</Link>
            </li>
          ))}
          {/* a guide that is one file has no other beside it */}
          {root.startsWith('#') ? null : (
            <li>
              <a href={`${root}licences/scripts.txt`} rel="license">
                {t('about.licences')}
              </a>
            </li>
          )}
        </ul>
      </section>
      <section class="stack-s">
        <h2>{t('about.sources')}</h2>
        <p>{t('about.sourcesLead')}</p>
        {KINDS.map((kind) => {
          const group = texts.sources.filter((source) => source.kind === kind);
          return group.length === 0 ? null : (
            <details key={kind}>
              <summary>
                <h3>{t(`about.sourceKind.${kind}`)}</h3>
              </summary>
              <ul class="sources">
                {group.map((source) => (
                  <li key={source.id}>
                    <SourceLine source={source} />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </section>
    </article>
  );
}

const CopyHere = (): JSX.Element => (
  <section class="stack-s needs-script">
    <h2>{t('copyFiles.title')}</h2>
    <CopyFiles />
  </section>
);
