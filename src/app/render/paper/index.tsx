/** The build's entry of paper: what is printed of the pack, as pages of HTML that a browser prints (tools/paper). */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withoutIsolates } from '../../../isolates.ts';
import { readAddress } from './address.ts';
import { Booklet } from './booklet.tsx';
import { FoldedCards } from './folded-card.tsx';
import { GuideProvider } from './guide.ts';
import { InterpreterCards } from './interpreter-cards.tsx';
import { LogForm } from './log-form.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { PocketCards } from './pocket-card.tsx';
import { Poster } from './poster.tsx';
import { StepCard } from './step-card.tsx';
import { TwoStepCard } from './two-step-card.tsx';
import { t } from '../../say.ts';
import { footText, speak } from './words.ts';
import type { WholePack } from '../../../pack/index.ts';

export interface Paper {
  /** its place in the folder of papers; neutral, but for the name of a procedure's page */
  readonly file: string;
  /** neutral: it stands in the file, and in the window that shows it */
  readonly title: string;
  /** a whole document, which needs its styles alone */
  readonly html: string;
  /** what stands at the foot of every page, where the page itself does not say it */
  readonly foot?: string;
  /** where the same is written in the order of its sheets, for a copier that prints both sides */
  readonly imposed?: { readonly file: string; readonly title: string };
}

/**
 * Every paper of a pack. In: where the guide is found, as `REPERES_ADDRESS` says it, or nothing; the pack of the source
 * language. Out: none where the content does not choose what is printed. Throws for an address that no code can hold.
 */
export function papers(pack: WholePack, given: string | undefined, source: WholePack): readonly Paper[] {
  const { core, paper: choice } = pack;
  if (choice === null) return [];
  speak(pack);
  const { translation } = core;
  const isTwo = translation !== undefined && !translation.isEasier && !translation.isOfficial;
  const guide = { pack, choice, address: readAddress(given), source: isTwo ? source : null };
  const document = (title: string, children: ComponentChildren): string =>
    `<!doctype html>${renderToString(
      <html lang={core.locale} dir={core.dir}>
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
        </head>
        <body>
          <GuideProvider value={guide}>{children}</GuideProvider>
        </body>
      </html>,
    )}`;
  const sheet = (file: string, title: string, children: ComponentChildren): Paper => ({
    file,
    title: withoutIsolates(title),
    html: document(title, children),
  });
  const booklet = t('booklet.title');
  return [
    {
      ...sheet('livret.pdf', booklet, <Booklet />),
      foot: footText(pack),
      imposed: { file: 'livret-imprimeur.pdf', title: booklet },
    },
    sheet('plan.pdf', t('planSheet.document'), <PlanSheet />),
    sheet('carte.pdf', t('pocketCard.title'), isTwo ? <FoldedCards /> : <PocketCards />),
    sheet('affiche.pdf', t('poster.title'), <Poster />),
    sheet('journal.pdf', t('logForm.document'), <LogForm />),
    ...core.procedures.map(({ id, short }) =>
      sheet(
        `demarches/${id}.pdf`,
        t('stepCard.title', { page: short }),
        isTwo ? <TwoStepCard id={id} /> : <StepCard id={id} />,
      ),
    ),
    ...(pack.kit.interpreter.length > 0
      ? [sheet('interprete.pdf', t('stepCard.title', { page: t('interpreter.title') }), <InterpreterCards />)]
      : []),
  ];
}
