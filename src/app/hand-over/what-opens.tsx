import type { JSX } from 'preact';
import { find, useCore, usePath, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { setSheet, sheet } from './sheet.ts';

/** The page that the code of this sheet opens, in the language of the person. */
export function useOpens(): { readonly path: string; readonly title: string } {
  const path = usePath();
  const { procedures } = useCore();
  const { opens, language } = useStore(sheet);
  const locale = language ?? undefined;
  return opens === null
    ? { path: path({ kind: 'home' }, locale), title: t('app.name') }
    : { path: path({ kind: 'procedure', id: opens }, locale), title: find(procedures, opens).short };
}

/** What the code opens: the guide, or one of the procedures of the sheet. */
export function WhatOpens(): JSX.Element | null {
  const { procedures } = useCore();
  const { procedures: on, opens } = useStore(sheet);
  if (on.length === 0) return null;
  return (
    <PrivateForm>
      <div class="field">
        <label for="ouvre">{t('handOver.opens')}</label>
        <select
          autocomplete="off"
          id="ouvre"
          value={opens ?? ''}
          onChange={(event) => setSheet({ opens: event.currentTarget.value || null })}
        >
          <option value="">{t('handOver.opensGuide')}</option>
          {on.map((id) => (
            <option key={id} value={id}>
              {find(procedures, id).short}
            </option>
          ))}
        </select>
      </div>
    </PrivateForm>
  );
}
