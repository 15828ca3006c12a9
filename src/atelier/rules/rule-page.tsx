import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProcedureRule, QuestionRule } from '../../../tools/guide/graph/rule-facts.ts';
import type { TriedFamily } from '../../../tools/guide/try/try-family.ts';
import { go } from '../place.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { DrawProcedure, DrawQuestion } from './draw-rule.tsx';
import { Musts } from './musts.tsx';
import { TryFamily } from './try-family.tsx';
import { useAsked } from './use-asked.ts';
import { useWish, WishForm } from './wish-form.tsx';

interface RuleName {
  readonly kind: 'procedure' | 'question';
  readonly id: string;
}

/** A rule in words, drawn, and tried on a family. */
export function RulePage({ kind, id }: RuleName): JSX.Element {
  const rule = useAsked('rule', { kind, id });
  const wish = useWish();
  const [tried, setTried] = useState<TriedFamily | null>(null);
  if (rule === undefined) return <Page title={t('rules.title')} lead={t('bar.looking')} children={null} />;
  if (rule === null) return <Page title={t('rules.title')} lead={t('rules.none')} children={null} />;
  const title =
    rule.kind === 'procedure'
      ? t('rules.of-procedure', { title: rule.title })
      : t('rules.of-question', { number: rule.number });
  const tools = (
    <>
      <Others kind={kind} id={id} />
      {wish.button}
    </>
  );
  return (
    <Page title={title} lead={t('rules.lead')} tools={tools}>
      <WishForm wish={wish} about={{ kind, id, title: rule.title }} tried={tried} />
      {rule.kind === 'procedure' ? <ProcedureMatter rule={rule} setTried={setTried} /> : <QuestionMatter rule={rule} />}
    </Page>
  );
}

/** The other rules, to go from one to the next. */
function Others({ kind, id }: RuleName): JSX.Element | null {
  const all = useAsked('rules', null);
  if (all === undefined) return null;
  return (
    <select
      class="rule-others"
      aria-label={t(kind === 'procedure' ? 'rules.procedures' : 'rules.questions')}
      value={id}
      onChange={({ currentTarget }) => go('rules', kind, currentTarget.value)}
    >
      {kind === 'procedure'
        ? all.topics.map(({ title, procedures }) => (
            <optgroup key={title} label={title}>
              {procedures.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))
        : all.questions.map((one, at) => (
            <option key={one.id} value={one.id}>
              {at + 1}. {one.title}
            </option>
          ))}
    </select>
  );
}

const Words = ({ says }: { readonly says: readonly string[] }): JSX.Element => (
  <section class="rule-words">
    <h2>{t('rules.in-words')}</h2>
    {says.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);

const Drawn = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <section>
    <h2>{t('rules.drawn')}</h2>
    {children}
  </section>
);

function ProcedureMatter({
  rule,
  setTried,
}: {
  readonly rule: ProcedureRule;
  readonly setTried: (tried: TriedFamily) => void;
}): JSX.Element {
  const family = useAsked('familyWith', rule.id);
  const { words, marks, musts, contacts, refused } = rule;
  return (
    <>
      <Words says={words} />
      <Drawn>
        <DrawProcedure rule={rule} />
      </Drawn>
      <dl class="rule-facts">
        <Fact name={t('rules.contacts')} says={contacts} />
        <Fact name={t('rules.refused')} says={refused} />
      </dl>
      {marks.length > 0 && (
        <p class="rule-marks">
          {marks.map((mark) => (
            <span key={mark} class="tag">
              {mark}
            </span>
          ))}
        </p>
      )}
      <Musts musts={musts} />
      {family !== undefined && (
        <TryFamily start={family ?? {}} procedure={rule.id} title={rule.title} onTried={setTried} />
      )}
    </>
  );
}

const Fact = ({ name, says }: { readonly name: string; readonly says: readonly string[] }): JSX.Element | null =>
  says.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      {says.map((one) => (
        <dd key={one}>{one}</dd>
      ))}
    </div>
  );

const QuestionMatter = ({ rule }: { readonly rule: QuestionRule }): JSX.Element => (
  <>
    <Words says={rule.words} />
    <Drawn>
      <DrawQuestion rule={rule} />
    </Drawn>
  </>
);
