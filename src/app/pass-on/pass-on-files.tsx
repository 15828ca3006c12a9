import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { FileOffer } from './file-offer.tsx';
import { PAPERS, paperOf, singleFileOf, useGuideFiles } from './guide-files.ts';
import { KeepFile } from './keep-file.tsx';
import { useKeptFiles } from './use-kept-files.ts';

interface Props {
  readonly locale: string;
  readonly papers: boolean;
}

/**
 * The guide as files, folded, in the order of SH-1: the booklet, the file for a phone or a computer, then other paper;
 * in a translation also what asks for an interpreter. The first two can be kept here. `locale`: the language of those
 * that are read; `papers`: whether the guide has some.
 */
export function PassOnFiles({ locale, papers }: Props): JSX.Element | null {
  const core = useCore();
  const fileAt = useGuideFiles();
  const [isAsked, ask] = useState(false);
  const { found, look } = useKeptFiles(isAsked);
  const read = { ...core, locale };
  if (fileAt === null) return null;
  const whole = (title: string, hint: string, name: string): JSX.Element => {
    const href = fileAt(() => name);
    const at = ({ href: other }: { readonly href: string }): boolean => other === href;
    return (
      <Fold key={href} title={title}>
        <FileOffer hint={hint} href={href} />
        {found ? <KeepFile offered={found.offered?.find(at)} kept={found.kept.find(at)} onChange={look} /> : null}
      </Fold>
    );
  };
  return (
    <div class="folds" onClick={() => ask(true)}>
      {papers ? whole(t('passOn.booklet'), t('passOn.bookletHint'), paperOf(read, 'livret')) : null}
      {whole(t('passOn.file'), t('passOn.fileHint'), singleFileOf(read))}
      {papers ? (
        <Fold title={t('passOn.papers')}>
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
        </Fold>
      ) : null}
    </div>
  );
}
