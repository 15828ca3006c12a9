import type { ComponentProps, JSX } from 'preact';
import {
  foreignAlone,
  sayProcedure,
  type Core,
  type PackProcedure,
  type Inline,
  type Step,
  type Texts,
} from '../../pack/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { InLanguage } from '../ui/in-language.tsx';
import { find, SiteContextProvider, useCore, useSite, useStore } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { sheet } from './sheet.ts';
import type { Beside } from './use-family.ts';

/** Of each procedure, the steps that the hand does first: the same in every language. */
export const STEPS_SHOWN = 3;
/** In two languages, of how many procedures the words to say stand there too. */
const SAID = 1;

interface Props {
  readonly id: string;
  /** its place on the sheet, from 0 */
  readonly at: number;
  readonly texts: Texts;
  readonly beside: Beside | null;
}

/** One procedure: why, whom to call, its first steps; for a family in its language too, with the words to say. */
export function ProcedureOnPaper({ id, at, texts, beside }: Props): JSX.Element {
  const site = useSite();
  const core = useCore();
  const { contacts } = useSaid(core)(id);
  const numbers = contacts.flatMap((id) => lineOf(find(core.contacts, id))?.shown ?? []).slice(0, 2);
  const steps = stepsOf(texts, id).slice(0, STEPS_SHOWN);
  return (
    <section class="hand-part" data-procedure={id}>
      {beside === null ? (
        <Told core={core} id={id} steps={steps} numbers={numbers} isAlone />
      ) : (
        <div class="hand-both">
          <div>
            <Told core={core} id={id} steps={steps} numbers={numbers} />
            {at < SAID ? <Script core={core} id={id} /> : null}
          </div>
          <SiteContextProvider value={{ ...site, first: beside.pack.core, core: beside.pack.core }}>
            <div lang={beside.lang} dir={beside.dir}>
              <Told core={beside.pack.core} id={id} steps={sameSteps(steps, stepsOf(beside.pack.texts, id))} />
              {at < SAID ? (
                <Script core={beside.pack.core} id={id} sounds={beside.pack.t('translated.sounds')} />
              ) : null}
            </div>
          </SiteContextProvider>
        </div>
      )}
    </section>
  );
}

/** What a procedure of the sheet says to the one whom it is for. */
export function useSaid(core: Core): (id: string) => PackProcedure {
  const { answers } = useStore(sheet);
  return (id) => sayProcedure(core, find(core.procedures, id), answers);
}

export const stepsOf = (texts: Texts, id: string): readonly Step[] =>
  (texts.procedures[id]?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Step[] => (block.kind === 'steps' ? block.steps : [])),
  );

/** The same steps in another language; an easier one, which has fewer, says those that it has. */
const sameSteps = (steps: readonly Step[], others: readonly Step[]): readonly Step[] =>
  steps.flatMap(({ id }) => others.find((step) => step.id === id) ?? []);

interface ToldProps {
  readonly core: Core;
  readonly id: string;
  readonly steps: readonly Step[];
  readonly numbers?: readonly string[];
  /** in one language, where there is room to say why */
  readonly isAlone?: boolean;
}

function Told({ core, id, steps, numbers = [], isAlone = false }: ToldProps): JSX.Element {
  const { title, why } = useSaid(core)(id);
  const { translation } = core;
  const inSource = (words: string): ComponentProps<typeof InLanguage>['of'] =>
    translation?.inSource.includes(words) ? { ...translation.from, isUntranslated: true } : undefined;
  return (
    <>
      <h2>
        <span>
          <InLanguage of={inSource(title)}>{title}</InLanguage>
        </span>
        <span>
          {numbers.map((number) => (
            <Num key={number}>{number}</Num>
          ))}
        </span>
      </h2>
      {isAlone ? <p>{why}</p> : null}
      <ul class="hand-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <i class="paper-box" />
            <span>
              <Inlines text={step.text} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first words to say; in a translation how they sound, under the word for that, and what they mean. */
function Script({ core, id, sounds }: Pick<ToldProps, 'core' | 'id'> & { sounds?: string }): JSX.Element | null {
  const say = useSaid(core)(id).say?.blocks.find((block) => block.kind === 'say');
  if (say === undefined) return null;
  const foreign = foreignAlone(say.text);
  if (foreign === null) return <Line text={say.text} />;
  return (
    <>
      {foreign.sounds ? (
        <>
          <p>{sounds}</p>
          <Line text={foreign.sounds} />
        </>
      ) : null}
      <Line text={foreign.means ?? foreign.text} />
    </>
  );
}

const Line = ({ text }: { text: readonly Inline[] }): JSX.Element => (
  <p class="hand-say">
    <Inlines text={text} />
  </p>
);
