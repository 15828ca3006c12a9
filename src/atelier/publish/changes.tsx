import type { ComponentChildren, JSX } from 'preact';
import { edit } from '../draft/session.ts';
import { undo } from '../icons.ts';
import { has, nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { readWords } from '../text/places.ts';
import type { Methods } from '../work/methods.ts';
import type { LineBack } from '../work/publish/line-back.ts';
import type { ChangedLine, ChangedThing, ChangesInWords } from '../work/publish/list-changes.ts';
import { ask } from '../work/work.ts';
import { Marked } from './marked.tsx';

type Say = (said: string) => void;

interface ChangesProps {
  readonly changes: ChangesInWords;
  /** says in words what was given back */
  readonly say: Say;
}

/** Every change, contacts first; each can be taken back to what it was. */
export function Changes({ changes: { groups, languages, rest }, say }: ChangesProps): JSX.Element {
  return (
    <>
      {groups.map(({ subject, title, things }) => (
        <Group key={subject} title={title} count={things.length}>
          {things.map((one, at) => (
            <Thing key={at} one={one} say={say} />
          ))}
        </Group>
      ))}
      {languages.length > 0 && (
        <Group title={t('publish.languages')} count={languages.length}>
          {languages.map(({ locale, lines, things }) => (
            <li key={locale}>
              <p>
                <b>{nameOfLanguage(locale)}</b>
                {t('publish.colon')} {t('publish.language-lines', { count: lines, things })}
              </p>
              <GiveBack given={{ locale }} title={nameOfLanguage(locale)} say={say} />
            </li>
          ))}
        </Group>
      )}
      {rest.length > 0 && (
        <Group title={t('publish.rest')} count={rest.length}>
          {rest.map((one, at) => (
            <Thing key={at} one={{ ...one, title: nameOf(one) }} say={say} />
          ))}
        </Group>
      )}
    </>
  );
}

/** What is no thing of the guide is called by what it is for. */
function nameOf({ thing, title }: ChangedThing): string {
  if (thing?.kind === 'family') return t('publish.family', { thing: title });
  if (thing?.kind !== 'rest') return title;
  const part = /([\w-]+)\.\w+$/.exec(thing.id)?.[1] ?? '';
  return t(has(`publish.part.${part}`) ? `publish.part.${part}` : 'publish.part.other');
}

const Group = (props: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section>
    <h2>
      {props.title}
      <small>{props.count}</small>
    </h2>
    <ul class="changes">{props.children}</ul>
  </section>
);

/** Most things change in a line or two; a thing that was written anew is folded. */
const MOST_LINES = 6;

function Thing({ one, say }: { readonly one: ChangedThing; readonly say: Say }): JSX.Element {
  const { thing, title, lines } = one;
  const [first, ...others] = lines;
  const line = ({ says, before, after, back }: ChangedLine, at: number): JSX.Element => (
    <p key={at}>
      {says}
      {t('publish.colon')} <Marked before={before} after={after} /> <LineBackButton of={back} say={say} />
    </p>
  );
  return (
    <li>
      <div>
        <p>
          <b>
            <bdi>{title}</bdi>
          </b>
          {first && (
            <>
              {first.says !== '' && `, ${first.says}`}
              {t('publish.colon')} <Marked before={first.before} after={first.after} />{' '}
              {lines.length > 1 && <LineBackButton of={first.back} say={say} />}
            </>
          )}
        </p>
        {others.slice(0, MOST_LINES).map(line)}
        {others.length > MOST_LINES && (
          <details>
            <summary>{t('publish.more', { count: others.length - MOST_LINES })}</summary>
            {others.slice(MOST_LINES).map(line)}
          </details>
        )}
      </div>
      {thing !== null && <GiveBack given={{ thing }} title={title} say={say} />}
    </li>
  );
}

/** Beside one of several changes of a thing: that one alone. */
const LineBackButton = ({ of, say }: { readonly of: LineBack | null; readonly say: Say }): JSX.Element | null =>
  of && <GiveBack given={{ line: of }} title={readWords(of.words)} say={say} />;

interface GiveBackProps {
  readonly given: Parameters<Methods['giveBack']>[0];
  readonly title: string;
  readonly say: Say;
}

const GiveBack = ({ given, title, say }: GiveBackProps): JSX.Element => (
  <button
    class="button-text"
    type="button"
    aria-label={
      'line' in given ? t('publish.give-back-line', { thing: title }) : t('publish.give-back-what', { thing: title })
    }
    onClick={() => {
      void ask('giveBack', given).then(
        (texts) => {
          const what = { key: 'publish.did-give-back', values: { thing: title } };
          if (edit({ what, place: location.hash }, texts)) say(t('publish.did-give-back', { thing: title }));
        },
        () => say(t('publish.not-given-back')),
      );
    }}
  >
    <Icon of={undo} />
    {t('publish.give-back')}
  </button>
);
