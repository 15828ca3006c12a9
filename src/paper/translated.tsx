import type { JSX } from 'preact';
import { sayTranslated } from '../app/for-paper.ts';
import type { Untranslated } from '../pack/index.ts';
import { useGuide } from './guide.ts';
import { BlocksInLanguage } from './in-language.tsx';

/** Who has read this translation, once on each paper; nothing in the source language. */
export function Status(): JSX.Element | null {
  const { core } = useGuide().pack;
  return core.translation === undefined ? null : <p class="status">{sayTranslated('status')}</p>;
}

/** Why a text stands in the source language: nobody has translated it, or not since it changed. */
export const NotTranslated = ({ of }: { of: Untranslated }): JSX.Element | null =>
  of.in === undefined ? null : <p class="notice">{sayTranslated(of.older === undefined ? 'inFrench' : 'changed')}</p>;

/** What the source says by now, where short words have changed since they were translated. */
export function Changed({ unit }: { unit: string }): JSX.Element | null {
  const { translation } = useGuide().pack.core;
  const lines = translation?.changed[unit] ?? [];
  if (!translation || lines.length === 0) return null;
  return (
    <div class="notice">
      <p>{sayTranslated('changed')}</p>
      <BlocksInLanguage of={translation.from}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </BlocksInLanguage>
    </div>
  );
}
