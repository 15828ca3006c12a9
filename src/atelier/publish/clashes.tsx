import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { compareLines } from '../../../tools/guide/diff/compare-lines.ts';
import type { Clash } from '../draft/write-folder.ts';
import { nameOfLanguage, t } from '../say.ts';
import { useStore } from '../use-store.ts';
import { facts } from '../work/work.ts';
import { Marked } from './marked.tsx';

/** Whose text a file gets: the one on the disk, or the one of this draft. */
export type Choice = 'disk' | 'mine';

interface ClashesProps {
  readonly clashes: readonly Clash[];
  readonly isBusy: boolean;
  readonly done: (chosen: readonly (Clash & { readonly choice: Choice })[]) => void;
}

/** What somebody else changed meanwhile, beside what was changed here; nothing is chosen before the person chooses. */
export function Clashes({ clashes, isBusy, done }: ClashesProps): JSX.Element {
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const chosen = clashes.flatMap((clash) => {
    const choice = choices[clash.file];
    return choice === undefined ? [] : [{ ...clash, choice }];
  });
  return (
    <>
      {clashes.map((clash, at) => (
        <fieldset key={clash.file} class="clash">
          <legend>
            <Name file={clash.file} at={at} />
          </legend>
          {(['disk', 'mine'] as const).map((choice) => (
            <label key={choice} class="clash-side">
              <span>
                <input
                  type="radio"
                  name={`clash-${at}`}
                  checked={choices[clash.file] === choice}
                  onChange={() => setChoices({ ...choices, [clash.file]: choice })}
                />
                <b>{t(`publish.clash-${choice}`)}</b>
              </span>
              <Lines before={clash.before} after={choice === 'disk' ? clash.disk : clash.after} />
            </label>
          ))}
        </fieldset>
      ))}
      <button
        class="button button-filled wide"
        type="button"
        disabled={isBusy || chosen.length < clashes.length}
        onClick={() => done(chosen)}
      >
        {t('publish.clash-write')}
      </button>
    </>
  );
}

/** Where the text stands, without the names of files: a language, or the facts that all languages share. */
function Name({ file, at }: { readonly file: string; readonly at: number }): JSX.Element {
  const locales = useStore(facts)?.locales ?? [];
  const [first = ''] = file.split('/');
  return (
    <>
      {t('publish.clash-name', {
        count: at + 1,
        where: locales.includes(first) ? nameOfLanguage(first) : t('publish.clash-facts'),
      })}
    </>
  );
}

const MOST = 8;

/** What was changed since the opening, line by line. */
function Lines({ before, after }: { readonly before: string | null; readonly after: string | null }): JSX.Element {
  if (after === null) return <p>{t('publish.clash-gone')}</p>;
  const runs = compareLines(before ?? '', after);
  return (
    <>
      {runs.slice(0, MOST).map((run, at) => (
        <p key={at}>
          <Marked before={run.before.trim()} after={run.after.trim()} />
        </p>
      ))}
      {runs.length > MOST && <p class="small">{t('publish.more', { count: runs.length - MOST })}</p>}
    </>
  );
}
