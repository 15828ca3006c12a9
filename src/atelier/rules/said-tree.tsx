import type { JSX } from 'preact';
import type { SaidCondition } from '../../../tools/guide/say/say-condition.ts';
import { t } from '../say.ts';

/** A condition as groups in groups: what must all hold, or of which one is enough, stands beside one bar. */
export function SaidTree({ of }: { readonly of: SaidCondition }): JSX.Element {
  if ('words' in of) return <p>{of.words}</p>;
  return (
    <div class="said-group" data-join={of.join}>
      <b>{t(of.join === 'all' ? 'rules.all-of' : 'rules.one-of')}</b>
      {of.of.map((part, at) => (
        <SaidTree key={at} of={part} />
      ))}
    </div>
  );
}
