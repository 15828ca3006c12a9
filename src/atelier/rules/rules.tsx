import type { JSX } from 'preact';
import type { Answers } from '../../engine/index.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { FamilyPage } from './family-page.tsx';
import { RuleList } from './rule-list.tsx';
import { RulePage } from './rule-page.tsx';

/** The rules, to be read and tried: all of them, one, or a family. */
export function RulesScreen({ parts: [kind, id] }: { readonly parts: readonly string[] }): JSX.Element {
  if (kind === undefined || id === undefined) return <RuleList />;
  if (kind === 'family') return <FamilyPage key={id} start={answersIn(id) ?? id} />;
  if (kind === 'procedure' || kind === 'question') return <RulePage key={`${kind}:${id}`} kind={kind} id={id} />;
  return <Page title={t('rules.title')} lead={t('rules.none')} children={null} />;
}

/** Answers that an address holds as JSON; null: it holds none. */
function answersIn(text: string): Answers | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : null;
  } catch {
    return null;
  }
}
