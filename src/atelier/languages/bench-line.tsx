import type { JSX } from 'preact';
import { flag, person } from '../icons.ts';
import { has, languageHere, longDay, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Words } from '../text/chips.tsx';
import { readWords } from '../text/places.ts';
import type { BenchText, ShownLine } from '../work/language-job.ts';

/** How a line stands, in a word or two. */
export function StateTag({ line: { state, reading } }: { readonly line: ShownLine }): JSX.Element {
  if (state === 'read' && reading !== undefined)
    return (
      <span class="tag tag-good" title={reading.by}>
        {t('languages.tag.read', { day: longDay(reading.on) })}
      </span>
    );
  return <span class={state === 'machine' ? 'tag' : 'tag tag-care'}>{t(`languages.tag.${state}`)}</span>;
}

/** Who says these words, and for whom they are. */
export function Speaker({ line: { spoken, whom } }: { readonly line: ShownLine }): JSX.Element | null {
  if (spoken === undefined && whom === undefined) return null;
  const says = [
    ...(spoken === undefined ? [] : [t(spoken === 'person' ? 'languages.speaks.person' : 'languages.speaks.young')]),
    ...(whom === undefined ? [] : [whom === '' ? t('languages.speaks.some') : t('text.when', { when: whom })]),
  ];
  return (
    <p class="speaker bench-speaker">
      <Icon of={person} />
      {says.join(' · ')}
    </p>
  );
}

/** What a line is: the name of a field; of a running text nothing. */
export function nameOfField({ path, file }: ShownLine): string | null {
  if (path[0] === 'text' || file === 'interface.yaml') return null;
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return has(`text.field.${key}`) ? t([`text.field.${key}`]) : null;
}

interface LineProps {
  readonly text: BenchText;
  readonly line: ShownLine;
  readonly before: ShownLine | undefined;
  /** something was typed here and is not kept */
  readonly isOpen: boolean;
  readonly take: () => void;
}

/** A line that is read: the source, what the language says, how it stands. */
export function BenchLine({ text, line, before, isOpen, take }: LineProps): JSX.Element {
  const name = nameOfField(line);
  const isOther = line.whom !== before?.whom || line.spoken !== before?.spoken;
  const { source, own, names, isEasier } = text;
  // an easier version has one source for all lines of a part
  const says = isEasier && before?.unit === line.unit ? '' : line.source;
  return (
    <div class="bench-line" data-state={line.state}>
      {isOther && <Speaker line={line} />}
      {name !== null && <small class="bench-field">{name}</small>}
      <div lang={source.locale} dir={source.dir} class="bench-source">
        {isEasier && says !== '' ? (
          <details>
            <summary>{t('languages.whole')}</summary>
            <span class="bench-whole">
              <Words words={says} names={names} />
            </span>
          </details>
        ) : (
          <Words words={says} names={names} />
        )}
      </div>
      <div lang={own.locale} dir={own.dir} class="bench-own">
        {line.own === '' ? (
          <span class="bench-none" lang={document.documentElement.lang} dir="ltr">
            {t('languages.on-phone', { source: languageHere(source.locale) })}
          </span>
        ) : (
          <Words words={line.own} names={names} />
        )}
      </div>
      <div class="bench-state">
        <StateTag line={line} />
        {isOpen && <span class="tag tag-care">{t('languages.tag.open')}</span>}
        {line.asked !== undefined && (
          <span class="tag tag-own" title={line.asked}>
            <Icon of={flag} />
            {t('languages.tag.asked')}
          </span>
        )}
        <button class="button-text line-edit" type="button" onClick={take}>
          {t('languages.take')}
          <span class="visually-hidden">{readWords(line.own || line.source).slice(0, 60)}</span>
        </button>
      </div>
    </div>
  );
}
