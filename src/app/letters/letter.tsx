import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  composeLetter,
  role,
  wholeOf,
  type Caller,
  type LetterIn,
  type LetterTexts,
  type LetterValues,
  type Texts,
} from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Inlines } from '../render/screen/inlines.tsx';
import { Provenance } from '../render/screen/provenance.tsx';
import { TextLinksProvider } from '../render/screen/text-links-provider.tsx';
import { TermList } from '../render/screen/terms.tsx';
import { LetterActions } from './letter-actions.tsx';
import { LetterForm } from './letter-form.tsx';
import { letterWord, wordsAround } from './words-around.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { CallInText, CallLog, lineOf } from '../ui/call.tsx';
import { dangerCall } from '../ui/whom-to-call.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useLate } from '../ui/use-late.ts';
import { find, useCore, useSite } from '../site.tsx';
import { fill, language, t } from '../say.ts';
import { neverComes } from '../ui/one-file.ts';
import { useLetterValues } from './letter-values.ts';
import { useChild } from '../visit/use-child.ts';
import * as icons from '../ui/icons.ts';

/** What a letter has to do with the notes comes behind it. */
const loadNotes = () => (import.meta.env.MODE === 'single' ? neverComes() : import('../notes/letter-notes.tsx'));

/**
 * A letter: a few fields, the sheet as it will be, ways to take it away. Nothing is sent, and nothing is kept unless
 * the person asks.
 */
export default function LetterScreen({ id: asked, texts }: { id: string; texts: Texts }): JSX.Element {
  const { locale: lang, dir, letters, procedures, translation } = useCore();
  const { translated } = useSite();
  const letter = wholeOf(find(letters, asked), texts.letters);
  const foreign = letter.in && translation?.isEasier === false ? translated : null;
  const [noted, take] = useState<LetterValues>({});
  const values = useLetterValues(letter, texts, noted);
  const { letterDate, ofPlace } = language(letter.in?.lang);
  const around = wordsAround(letter.in);
  const composed = composeLetter(letter, texts.letterFields, values, { sayDate: letterDate, ofPlace }, useChild());
  const late = useLate(loadNotes);
  const belongs = procedures.filter((procedure) => procedure.letters.includes(asked));
  return (
    <TextLinksProvider texts={texts} sources={letter.sources}>
      <article class="stack reading letter">
        <div class="no-print">
          <Listen>
            <h1 tabIndex={-1}>{letter.title}</h1>
          </Listen>
          <p class="lead">{letter.lead}</p>
        </div>
        <p class="needs-no-script">{t('letter.noScript')}</p>
        <First />
        <div class="letter-columns">
          <div class="stack-s">
            {foreign ? <foreign.WriteIn /> : null}
            <LetterForm letter={letter} texts={texts} values={values} noted={noted} />
            {late === null || late === 'failed' ? null : (
              <late.LetterNotes
                letter={letter}
                values={values}
                texts={texts}
                onNoted={take}
                word={(key) => letterWord(letter.in, key)}
              />
            )}
          </div>
          <section class="stack-s" aria-labelledby="apercu">
            <h2 id="apercu" class="no-print" tabIndex={-1}>
              {t('letter.preview')}
            </h2>
            {letter.in ? <Means of={letter.in} /> : null}
            <LetterSheet letter={composed} around={around} of={letter.in} />
            {foreign ? <foreign.StillForeign letter={composed} /> : null}
            <LetterActions letter={composed} around={around} of={letter.in ?? { lang, dir }} />
          </section>
        </div>
        <SendingAndBasis letter={letter} terms={texts.terms} />
        {belongs.map(({ id, title }) => (
          <p key={id} class="no-print">
            {fill('letter.procedure', { procedure: <Link to={{ kind: 'procedure', id }}>{title}</Link> })}
          </p>
        ))}
        <div class="no-print">
          <Provenance texts={texts} of={letter} limit="procedures" page={{ kind: 'letter', id: asked }} />
        </div>
      </article>
    </TextLinksProvider>
  );
}

interface SendingAndBasisProps {
  readonly letter: Pick<LetterTexts, 'sending' | 'basis'>;
  readonly terms: Texts['terms'];
}

/** How a letter is sent, the law that it stands on, and the words of both. */
const SendingAndBasis = ({ letter: { sending, basis }, terms }: SendingAndBasisProps): JSX.Element => (
  <>
    <section class="stack-s no-print">
      <h2>{t('letter.sending')}</h2>
      <ul>
        {sending.map((text, at) => (
          <li key={at}>
            <Inlines text={text} />
          </li>
        ))}
      </ul>
    </section>
    <section class="stack-s no-print">
      <h2>{t('letter.basis')}</h2>
      {basis.map((text, at) => (
        <p key={at}>
          <Inlines text={text} />
        </p>
      ))}
    </section>
    <div class="no-print">
      <TermList of={[...sending, ...basis].map((text) => ({ kind: 'paragraph', text }))} terms={terms} />
    </div>
  </>
);

/** A letter takes days: the numbers come before it. */
function First(): JSX.Element | null {
  const core = useCore();
  const callOf = (contact: Caller): JSX.Element | null => {
    const line = lineOf(contact);
    return line ? <CallInText contact={contact} line={line} /> : null;
  };
  return (
    <div class="notice no-print" data-tone="note">
      <Icon of={icons.phone} />
      <div>
        <p>
          {fill('letter.first', { danger: callOf(dangerCall(core)), advice: callOf(role(core, 'advice-contact')) })}
        </p>
        <CallLog />
      </div>
    </div>
  );
}

/** What a letter in another language says: nobody sends what they cannot read. Or that nobody has said it yet. */
function Means({ of }: { of: LetterIn }): JSX.Element | null {
  const { translated } = useSite();
  if (of.means.length === 0) return translated ? <translated.NotTranslated of={{ in: of }} /> : null;
  return (
    <div class="notice no-print" data-tone="note">
      <Icon of={icons.info} />
      <div>
        <h3>{t('letter.means')}</h3>
        {of.means.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
