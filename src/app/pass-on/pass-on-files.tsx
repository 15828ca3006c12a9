import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { FileOffer } from './file-offer.tsx';
import { PAPERS, paperOf, singleFileOf, useGuideFiles } from './guide-files.ts';

/**
 * The guide as files, in the order of SH-1: the booklet, the file for a phone or a computer, then other paper; in a
 * translation also what asks for an interpreter. `locale`: the language of those that are read.
 */
export function PassOnFiles({ locale }: { readonly locale: string }): JSX.Element | null {
  const core = useCore();
  const fileAt = useGuideFiles();
  const read = { ...core, locale };
  if (fileAt === null) return null;
  return (
    <>
      <p class="hint">{t('passOn.later')}</p>
      <FileOffer
        level="h2"
        title={t('passOn.booklet')}
        hint={t('passOn.bookletHint')}
        href={fileAt(() => paperOf(read, 'livret'))}
      />
      <FileOffer
        level="h2"
        title={t('passOn.file')}
        hint={t('passOn.fileHint')}
        href={fileAt(() => singleFileOf(read))}
      />
      <details class="fold">
        <summary>
          <h2>{t('passOn.papers')}</h2>
        </summary>
        <div class="stack fold-in">
          {PAPERS.map((name) => (
            <FileOffer
              key={name}
              title={t(`passOn.paper.${name}`)}
              hint={t(`passOn.paperHint.${name}`)}
              href={fileAt(() => paperOf(read, name))}
            />
          ))}
          {core.translation?.isEasier === false ? (
            <FileOffer
              title={t('interpreter.title')}
              hint={t('interpreter.show')}
              href={fileAt(() => paperOf(core, 'interprete'))}
            />
          ) : null}
        </div>
      </details>
    </>
  );
}
