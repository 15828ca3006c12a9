import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeBack } from '../draft/session.ts';
import { held, phone, undo } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Page } from '../shell/page.tsx';
import type { NumberOwner } from '../work/number.ts';

export interface DoneNumber {
  readonly old: string;
  readonly next: string;
  /** false: another tab writes */
  readonly isDone: boolean;
  readonly count: number;
  readonly languages: number;
  readonly owner: NumberOwner | null;
}

interface DoneProps {
  readonly done: DoneNumber;
  readonly onAgain: () => void;
}

/** What was done, and what is left to do before it is published. */
export function Done({ done, onAgain }: DoneProps): JSX.Element {
  const { old, next, isDone, count, languages, owner } = done;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <Page title={t('number.title')}>
      <p class="notice notice-done" ref={said} tabIndex={-1} role="status">
        <Icon of={held} large />
        <span>
          {isDone ? (
            <>
              <del>{old}</del> <ins>{next}</ins>{' '}
              <b>{t('number.done', { count, languages: t('number.languages', { count: languages }) })}</b>
            </>
          ) : (
            t('done.keeping.other')
          )}
        </span>
      </p>
      {isDone && (
        <>
          {owner !== null && <p>{t('number.done-record', { name: owner.name })}</p>}
          <p class="side-note">
            <Icon of={phone} />
            <span>{t('number.call-it')}</span>
          </p>
          <p class="buttons">
            <a class="button button-filled" href={hrefOf('publish')}>
              {t('number.publish')}
            </a>
            {owner !== null && (
              <a class="button" href={hrefOf('text', 'contact', owner.id)}>
                {t('number.see-record')}
              </a>
            )}
            <button class="button" type="button" onClick={onAgain}>
              {t('number.again')}
            </button>
            <button
              class="button"
              type="button"
              onClick={() => {
                takeBack();
                onAgain();
              }}
            >
              <Icon of={undo} />
              {t('done.undo')}
            </button>
          </p>
        </>
      )}
    </Page>
  );
}
