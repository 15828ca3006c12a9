import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isRemoved, selectNotes, toCsv, toText, verifyJournal } from './model/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { saveText } from '../ui/save-text.ts';
import { exportFrame, exportKeep, exportLabels, exportSay } from './export-words.ts';
import { notes } from './journal.ts';
import { askPrint, type PrintedNotes } from './printed.ts';
import * as icons from '../ui/icons.ts';

interface Choice {
  readonly from: string;
  readonly to: string;
  readonly withFeelings: boolean;
  readonly initialsOnly: boolean;
  readonly names: string;
}

/** Ways to take notes out of the guide (JR-8): what leaves is chosen first, and what that means is said. */
export function ExportPanel(): JSX.Element {
  const core = useCore();
  const { files } = usePorts();
  const { journal } = useStore(notes);
  const [choice, choose] = useState<Choice>({
    from: '',
    to: '',
    withFeelings: false,
    initialsOnly: false,
    names: '',
  });
  const [said, say] = useState<'none' | 'saved' | null>(null);
  /** Takes what was chosen out of the guide; `use` says what became of it. */
  const take = async (use: (chosen: PrintedNotes) => 'saved' | null) => {
    if (journal === null) return say('none');
    const { from, to, withFeelings, initialsOnly, names } = choice;
    const verdict = await verifyJournal(journal);
    const rows = selectNotes(journal, {
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
      withFeelings,
      initialsOnly,
      names: names.split(',').flatMap((name) => name.trim() || []),
      keep: exportKeep(core),
      verdict,
    });
    const removed = journal.notes.filter(isRemoved).flatMap(({ removals }) => removals.at(-1)?.written ?? []);
    const hasGap = verdict.missing.length > 0;
    say(rows.length === 0 ? 'none' : use({ rows, from, to, removed, hasGap }));
  };
  const save = (name: string, type: string, text: string): 'saved' => {
    saveText(files, name, type, text);
    return 'saved';
  };
  const print = (chosen: PrintedNotes): null => {
    askPrint(chosen);
    return null;
  };
  const asText = (chosen: PrintedNotes) =>
    save(t('export.fileTxt'), 'text/plain', toText(chosen.rows, exportLabels(), exportSay(core), exportFrame(chosen)));
  const asTable = ({ rows }: PrintedNotes) =>
    save(t('export.fileCsv'), 'text/csv', toCsv(rows, exportLabels(), exportSay(core)));
  return (
    <PrivateForm class="card no-print">
      <h2>{t('export.title')}</h2>
      <p class="hint">{t('export.lead')}</p>
      <Period choice={choice} onChoose={choose} />
      <div class="actions">
        <button type="button" class="button" data-look="main" onClick={() => void take(print)}>
          <Icon of={icons.print} />
          <span>{t('export.print')}</span>
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => void take(asText)}>
          <Icon of={icons.save} />
          <span>{t('export.txt')}</span>
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => void take(asTable)}>
          <Icon of={icons.save} />
          <span>{t('export.csv')}</span>
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => askPrint(null)}>
          <Icon of={icons.print} />
          <span>{t('notes.blank')}</span>
        </button>
      </div>
      <p class="hint" role="status">
        {said === null ? null : t(`export.${said}`)}
      </p>
    </PrivateForm>
  );
}

interface PeriodProps {
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** From when to when, with what is feared, with names or initials. */
function Period({ choice, onChoose }: PeriodProps): JSX.Element {
  const id = useId();
  const tick = (name: 'withFeelings' | 'initialsOnly', words: string): JSX.Element => (
    <label class="option">
      <input type="checkbox" checked={choice[name]} onChange={() => onChoose({ ...choice, [name]: !choice[name] })} />
      <span>{words}</span>
    </label>
  );
  return (
    <>
      <div class="field-pair">
        {(['from', 'to'] as const).map((name) => (
          <div key={name} class="field">
            <label for={`${id}-${name}`}>{t(`export.${name}`)}</label>
            <input
              id={`${id}-${name}`}
              type="date"
              {...PRIVATE_FIELD}
              value={choice[name]}
              onInput={(event) => onChoose({ ...choice, [name]: event.currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {tick('withFeelings', t('export.feelings'))}
      {tick('initialsOnly', t('export.initials'))}
      {choice.initialsOnly ? (
        <div class="field">
          <p class="hint">{t('export.initialsHint')}</p>
          <label for={`${id}-noms`}>{t('export.names')}</label>
          <input
            id={`${id}-noms`}
            type="text"
            {...PRIVATE_FIELD}
            value={choice.names}
            onInput={(event) => onChoose({ ...choice, names: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </>
  );
}
