import type { JSX } from 'preact';
import type { ComposedLetter, ComposedLine, LetterIn } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import type { WordsAround } from './words-around.ts';

interface Props {
  readonly letter: ComposedLetter;
  readonly around: WordsAround;
  /** the language of the letter, where it is not that of the page */
  readonly of: LetterIn | undefined;
}

/**
 * The letter as it will be on paper: sender at the start, recipient at the end of the line, place and day,
 * object, body, name, enclosures.
 */
export function LetterSheet({ letter, around, of }: Props): JSX.Element {
  // the name of the sheet is in the language of the page
  return (
    <div role="group" aria-label={t('letter.preview')}>
      <div class="sheet" lang={of?.lang} dir={of?.dir}>
        <Parts letter={letter} around={around} />
      </div>
    </div>
  );
}

function Parts({ letter, around }: Omit<Props, 'of'>): JSX.Element {
  return (
    <>
      <Lines class="sheet-sender" lines={letter.sender} />
      <Lines class="sheet-recipient" lines={letter.recipient} />
      <p class="sheet-date">
        {around.placeAndDate.map((piece, at) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <Line key={at} line={piece.place === 'place' ? letter.place : letter.date} />
          ),
        )}
      </p>
      <p class="sheet-object">
        {around.object.map((piece, at) =>
          typeof piece === 'string' ? <b key={at}>{piece}</b> : <Line key={at} line={letter.object} />,
        )}
      </p>
      {letter.body.map((block, at) =>
        block.kind === 'paragraph' ? (
          <p key={at}>
            <Line line={block.text} />
          </p>
        ) : (
          <ul key={at}>
            {block.items.map((item, index) => (
              <li key={index}>
                <Line line={item} />
              </li>
            ))}
          </ul>
        ),
      )}
      <p class="sheet-sign">
        <Line line={letter.signature} />
        <span class="sheet-room" />
      </p>
      {letter.attachments.length > 0 ? (
        <div class="sheet-attachments">
          <p>{around.attachments}</p>
          <ul>
            {letter.attachments.map((item, index) => (
              <li key={index}>
                <Line line={item} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Lines({ lines, class: name }: { lines: readonly ComposedLine[]; class: string }): JSX.Element {
  return (
    <p class={name}>
      {lines.map((line, at) => (
        <span key={at}>
          <Line line={line} />
        </span>
      ))}
    </p>
  );
}

function Line({ line }: { line: ComposedLine }): JSX.Element {
  const { untranslated, locale: lang, dir } = useCore();
  return (
    <>
      {line.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={at} class="blank">
            <span class="visually-hidden" {...(untranslated && { lang, dir })}>
              {t('letter.blank', { label: part.blank })}
            </span>
          </span>
        ),
      )}
    </>
  );
}
