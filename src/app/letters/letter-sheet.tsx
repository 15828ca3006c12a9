import type { JSX } from 'preact';
import type { ComposedLetter, ComposedLine } from '../../pack/index.ts';
import { fill, piecesOf } from '../fill-reading.ts';
import { t } from '../i18n-reading.ts';

/** The letter as it will be on paper: sender at the start, recipient at the end of the line, place and day, object, body, name, enclosures. */
export function LetterSheet({ letter }: { letter: ComposedLetter }): JSX.Element {
  return (
    <div class="sheet" role="group" aria-label={t('letter.preview')}>
      <Lines class="sheet-sender" lines={letter.sender} />
      <Lines class="sheet-recipient" lines={letter.recipient} />
      <p class="sheet-date">
        {fill('letter.placeAndDate', { place: <Line line={letter.place} />, date: <Line line={letter.date} /> })}
      </p>
      <p class="sheet-object">
        {piecesOf('letter.object', ['object']).map((piece, at) =>
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
          <p>{t('letter.attachments')}</p>
          <ul>
            {letter.attachments.map((item, index) => (
              <li key={index}>
                <Line line={item} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
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
  return (
    <>
      {line.map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          <span key={at} class="blank">
            <span class="visually-hidden">{t('letter.blank', { label: part.blank })}</span>
          </span>
        ),
      )}
    </>
  );
}
