import type { JSX } from 'preact';
import { composeLetter, wholeOf, type ComposedLine, type Letter, type Texts } from '../../../pack/index.ts';
import { wordsAround } from '../../letters/words-around.ts';
import { language, t } from '../../say.ts';
import { Proof } from './sources.tsx';
import { useAnchors } from './anchors.ts';
import { Words } from './words.tsx';

/** One letter, to copy by hand or to print: what is to be filled in is a dotted line with its name. */
export function LetterPart({ letter: card, texts }: { letter: Letter; texts: Texts }): JSX.Element {
  const letter = wholeOf(card, texts.letters);
  const { letterDate, ofPlace } = language(letter.in?.lang);
  const around = wordsAround(letter.in);
  const { sender, recipient, place, date, object, body, signature, attachments } = composeLetter(
    letter,
    texts.letterFields,
    {},
    { sayDate: letterDate, ofPlace },
  );
  return (
    <details id={useAnchors()('letter', card.id)}>
      <summary>
        <h3>{letter.title}</h3>
        <small>{letter.lead}</small>
      </summary>
      <div class="l" lang={letter.in?.lang} dir={letter.in?.dir}>
        <Lines lines={sender} />
        <Lines lines={recipient} />
        <p>
          {around.placeAndDate.map((piece) =>
            typeof piece === 'string' ? piece : <Line line={piece.place === 'place' ? place : date} />,
          )}
        </p>
        <p>{around.object.map((piece) => (typeof piece === 'string' ? <b>{piece}</b> : <Line line={object} />))}</p>
        {body.map((block) =>
          block.kind === 'paragraph' ? (
            <p>
              <Line line={block.text} />
            </p>
          ) : (
            <List items={block.items} />
          ),
        )}
        <p>
          <Line line={signature} />
        </p>
        {attachments.length > 0 ? (
          <>
            <p>{around.attachments}</p>
            <List items={attachments} />
          </>
        ) : null}
      </div>
      <h4>{t('letter.sending')}</h4>
      <ul>
        {letter.sending.map((text) => (
          <li>
            <Words text={text} />
          </li>
        ))}
      </ul>
      <h4>{t('letter.basis')}</h4>
      {letter.basis.map((text) => (
        <p>
          <Words text={text} />
        </p>
      ))}
      <Proof of={letter} />
    </details>
  );
}

const Lines = ({ lines }: { lines: readonly ComposedLine[] }): JSX.Element => (
  <p>
    {lines.map((line, at) => (
      <>
        {at > 0 ? <br /> : null}
        <Line line={line} />
      </>
    ))}
  </p>
);

const List = ({ items }: { items: readonly ComposedLine[] }): JSX.Element => (
  <ul>
    {items.map((item) => (
      <li>
        <Line line={item} />
      </li>
    ))}
  </ul>
);

const Line = ({ line }: { line: ComposedLine }): JSX.Element => (
  <>{line.map((part) => (typeof part === 'string' ? part : <u>{part.blank}</u>))}</>
);
