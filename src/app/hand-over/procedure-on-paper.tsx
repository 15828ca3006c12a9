import type { ComponentChildren, ComponentProps, JSX } from 'preact';
import type { Core, Inline, Step, Texts } from '../../pack/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { InLanguage } from '../ui/in-language.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { find, SiteContextProvider, useCore, useSite } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { language } from '../say.ts';
import { InBoth } from './in-both.tsx';
import { markSaid } from './marked.ts';
import { SAID, saidOf, STEPS_SHOWN, stepsOf } from './steps-of.ts';
import type { Beside } from './use-family.ts';
import { useSaid } from './use-said.ts';

interface Props {
  readonly id: string;
  /** its place on the sheet, from 0 */
  readonly at: number;
  readonly texts: Texts;
  readonly beside: Beside | null;
}

/** One procedure: why, whom to call, its first steps; for a family in its language too, with the words to say. */
export function ProcedureOnPaper({ id, at, texts, beside }: Props): JSX.Element {
  const core = useCore();
  const { why, contacts } = useSaid(core)(id);
  const numbers = contacts.flatMap((id) => lineOf(find(core.contacts, id))?.shown ?? []).slice(0, 2);
  const steps = stepsOf(texts, id).slice(0, STEPS_SHOWN);
  return (
    <section class="hand-part" data-procedure={id} dir={beside?.dir}>
      <h2>
        {beside ? (
          <InFamily of={beside}>
            <Title of={beside.pack.core} id={id} />
          </InFamily>
        ) : null}
        <span class="hand-own" lang={core.locale} dir={language().dir}>
          <span>
            <Title of={core} id={id} />
          </span>
          <span class="hand-calls">
            {numbers.map((number) => (
              <Num key={number}>{number}</Num>
            ))}
          </span>
        </span>
      </h2>
      {beside ? null : <p>{why}</p>}
      <ul class="hand-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <i class="paper-box" />
            {beside ? (
              <InFamily of={beside}>
                <StepText step={stepsOf(beside.pack.texts, id).find((one) => one.id === step.id)} />
              </InFamily>
            ) : null}
            <span class="hand-own" lang={core.locale} dir={language().dir}>
              <StepText step={step} />
            </span>
          </li>
        ))}
      </ul>
      {beside && at < SAID ? <ToSay id={id} beside={beside} /> : null}
    </section>
  );
}

/** Words in the language of the family, with what they name in that language. */
function InFamily({ of: { pack, lang, dir }, children }: { of: Beside; children: ComponentChildren }): JSX.Element {
  return (
    <SiteContextProvider value={{ ...useSite(), first: pack.core, core: pack.core }}>
      <span class="hand-theirs" lang={lang} dir={dir}>
        {children}
      </span>
    </SiteContextProvider>
  );
}

function Title({ of: core, id }: { of: Core; id: string }): JSX.Element {
  const { translation } = core;
  const { title } = useSaid(core)(id);
  const of: ComponentProps<typeof InLanguage>['of'] = translation?.inSource.includes(title)
    ? { ...translation.from, isUntranslated: true }
    : undefined;
  return <InLanguage of={of}>{title}</InLanguage>;
}

/** In the source's language, what one says as it is stands out. */
function StepText({ step }: { step: Step | undefined }): JSX.Element | null {
  const { translation } = useCore();
  if (step === undefined) return null;
  return <Inlines text={translation ? step.text : markSaid(step.text)} />;
}

/** What the family says as it is, in the source's language, large; then how it sounds, and what it means. */
function ToSay({ id, beside }: { id: string; beside: Beside }): JSX.Element | null {
  const core = useCore();
  const said = saidOf(useSaid(core)(id), useSaid(beside.pack.core)(id));
  if (said === null) return null;
  const line = (words: readonly Inline[]): JSX.Element => (
    <InFamily of={beside}>
      <Inlines text={words} />
    </InFamily>
  );
  const source = beside.pack.core.translation?.from ?? beside;
  return (
    <div class="hand-say">
      <Pictogram name="speech" />
      <div>
        <p>
          <InBoth words="interpreter.sayThis" beside={beside} />
        </p>
        <p class="hand-words" lang={source.lang} dir={source.dir}>
          <Inlines text={said.words} />
        </p>
        {said.sounds ? (
          <p class="hand-sounds">
            <small>{beside.pack.t('translated.sounds')}</small> {line(said.sounds)}
          </p>
        ) : null}
        {said.means ? <p class="hand-means">{line(said.means)}</p> : null}
      </div>
    </div>
  );
}
