import type { ComponentChildren, JSX } from 'preact';
import { care, held, languages, open, plans, type IconNode } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { useStore } from '../use-store.ts';
import type { Checked, Fault, ThingName } from '../work/protocol.ts';
import { checked, progress } from '../work/work.ts';
import { sayFault } from './say-fault.ts';
import { Icon } from './icon.tsx';

/**
 * The bar at the foot: four answers, always in the same place; busy until they are of the texts as they stand. `thing`:
 * what is being written, whose faults come first.
 */
export function Bar({ thing }: { readonly thing?: ThingName }): JSX.Element {
  const found = useStore(checked);
  const done = useStore(progress);
  return (
    <footer class="bar" aria-label={t('bar.title')} aria-busy={done < 1}>
      <Faults found={found} {...(thing ? { thing } : {})} />
      <Proof found={found} done={done} />
      <Plans found={found} />
      <Touched found={found} />
    </footer>
  );
}

interface CellProps {
  readonly name: string;
  readonly says: string;
  readonly mood: 'good' | 'care' | 'calm';
  readonly icon: IconNode;
  readonly children?: ComponentChildren;
}

const Cell = ({ name, says, mood, icon, children }: CellProps): JSX.Element => (
  <section class="bar-cell" data-mood={mood}>
    <Icon of={icon} />
    <div>
      <h2>{name}</h2>
      <p class="bar-says">{says}</p>
      <div class="bar-more">{children}</div>
    </div>
  </section>
);

const isAbout = ({ thing }: Fault, name: ThingName | undefined): boolean =>
  name !== undefined && thing.kind === name.kind && thing.id === name.id;

function Faults({ found, thing }: { readonly found: Checked | null; readonly thing?: ThingName }): JSX.Element {
  const name = t('bar.faults');
  if (found === null) return <Cell name={name} says={t('bar.looking')} mood="calm" icon={open} />;
  const own = found.faults.filter((fault) => isAbout(fault, thing));
  const first = own[0] ?? found.faults[0];
  if (first === undefined) return <Cell name={name} says={t('bar.no-fault')} mood="good" icon={held} />;
  const says =
    thing === undefined || own.length === found.faults.length
      ? t('bar.faults-count', { count: found.faults.length })
      : t('bar.faults-here', { count: own.length, all: found.faults.length });
  return (
    <Cell name={name} says={says} mood="care" icon={care}>
      {sayFault(first)} <a href={hrefOf('faults')}>{t('bar.see-all')}</a>
    </Cell>
  );
}

function Proof({ found, done }: { readonly found: Checked | null; readonly done: number }): JSX.Element {
  const name = t('bar.proof');
  const isWorking = done < 1;
  if (found === null || (found.stage === 'words' && found.proof === null))
    return (
      <Cell name={name} says={t('bar.proving')} mood="calm" icon={open}>
        <progress max={1} value={done} aria-label={t('bar.proving')} />
      </Cell>
    );
  const [breach] = found.breaches;
  if (breach !== undefined)
    return (
      <Cell name={name} says={t('bar.broken')} mood="care" icon={care}>
        {t(`breach.${breach.rule}`, { procedure: breach.procedure ?? '', question: breach.question ?? '' })}{' '}
        <a href={hrefOf('rules', 'family', JSON.stringify(breach.answers))}>{t('bar.see-family')}</a>
      </Cell>
    );
  if (found.proof === null) return <Cell name={name} says={t('bar.no-proof')} mood="care" icon={care} />;
  return (
    <Cell name={name} says={t('bar.held')} mood="good" icon={held}>
      {isWorking ? (
        <progress max={1} value={done} aria-label={t('bar.proving')} />
      ) : (
        t('bar.held-more', { sets: BigInt(found.proof.answerSets).toLocaleString(document.documentElement.lang) })
      )}
    </Cell>
  );
}

function Plans({ found }: { readonly found: Checked | null }): JSX.Element {
  const name = t('bar.plans');
  const changes = found?.plans ?? null;
  if (changes === null) {
    const says = found?.stage === 'whole' ? 'bar.no-plans' : 'bar.looking';
    return <Cell name={name} says={t(says)} mood="calm" icon={plans} />;
  }
  const { moved, reworded, all } = changes;
  const [first] = moved;
  const more = <a href={hrefOf('plans')}>{t('bar.see-all')}</a>;
  if (first !== undefined)
    return (
      <Cell name={name} says={t('bar.moved', { count: moved.length, all })} mood="care" icon={plans}>
        {t('bar.moved-example', { family: first.says, before: first.before, after: first.after })} {more}
      </Cell>
    );
  return (
    <Cell name={name} says={t('bar.not-moved')} mood="calm" icon={plans}>
      {reworded.length > 0 && (
        <>
          {t('bar.reworded', { count: reworded.length, all })} {more}
        </>
      )}
    </Cell>
  );
}

function Touched({ found }: { readonly found: Checked | null }): JSX.Element {
  const name = t('bar.touched');
  const touched = found?.touched ?? null;
  if (touched === null) return <Cell name={name} says={t('bar.looking')} mood="calm" icon={languages} />;
  const lines = touched.languages.reduce((sum, language) => sum + language.lines, 0);
  if (touched.languages.length === 0 && touched.signatures.length === 0)
    return <Cell name={name} says={t('bar.nothing-touched')} mood="calm" icon={languages} />;
  const said = [
    ...(touched.languages.length > 0 ? [t('bar.languages', { count: touched.languages.length })] : []),
    ...(touched.signatures.length > 0 ? [t('bar.signatures', { count: touched.signatures.length })] : []),
  ];
  return (
    <Cell name={name} says={said.join(', ')} mood="calm" icon={languages}>
      {lines > 0 && t('bar.lines', { count: lines })} <a href={hrefOf('touched')}>{t('bar.see')}</a>
    </Cell>
  );
}
