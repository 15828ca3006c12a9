import type { JSX } from 'preact';
import type { Untranslated } from '../../pack/index.ts';
import { useFirst } from '../context.ts';
import { t } from '../i18n-translated.ts';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** At the foot of every page: who has read this translation. */
export const Status = (): JSX.Element => <p class="translation-status">{t('status')}</p>;

/** What the source says by now, where short words have changed since they were translated: above those words. */
export function Changed({ units }: { units: readonly string[] }): JSX.Element | null {
  const { translation } = useFirst();
  const lines = units.flatMap((unit) => translation?.changed[unit] ?? []);
  if (!translation || lines.length === 0) return null;
  return (
    <div class="notice" data-tone="caution">
      <Icon of={icons.info} />
      <div>
        <p>{t('changed')}</p>
        <div {...translation.from}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Why a text stands in the source language: nobody has translated it, or not since it changed. */
export function NotTranslated({ of }: { of: Untranslated }): JSX.Element | null {
  if (of.in === undefined) return null;
  return (
    <div class="notice" data-tone="note">
      <Icon of={icons.info} />
      <p>{t(of.older === undefined ? 'inFrench' : 'changed')}</p>
    </div>
  );
}
