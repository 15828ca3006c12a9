import type { JSX } from 'preact';
import type { ProcedureRule, QuestionRule } from '../../../tools/guide/graph/rule-facts.ts';
import { hrefOf } from '../place.ts';
import { capital, t } from '../say.ts';
import { SaidTree } from './said-tree.tsx';

/** What brings a procedure, and under what it stands where: from left to right, with lines. */
export const DrawProcedure = ({ rule: { brings, places } }: { readonly rule: ProcedureRule }): JSX.Element => (
  <figure class="draw" aria-label={t('rules.drawing')}>
    <div class="draw-box">
      <small>{t('rules.brings')}</small>
      {brings === null ? <b>{t('rules.always')}</b> : <SaidTree of={brings} />}
    </div>
    <ul class="draw-rows">
      {places.map(({ place, name, when }, at) => (
        <li key={at}>
          <div class="draw-box">
            {when === null ? (
              <b>{t(places.length === 1 ? 'rules.always' : 'rules.otherwise')}</b>
            ) : (
              <>
                <small>{t('rules.if')}</small>
                <SaidTree of={when} />
              </>
            )}
          </div>
          <div class="draw-box draw-place" data-place={place}>
            <small>{t('rules.place')}</small>
            <b>{capital(name)}</b>
          </div>
        </li>
      ))}
    </ul>
  </figure>
);

/** A question: at the left what it asks, then its options, and what each of them does. */
export const DrawQuestion = ({ rule: { title, takes, options } }: { readonly rule: QuestionRule }): JSX.Element => (
  <figure class="draw draw-question" aria-label={t('rules.drawing')}>
    <div class="draw-box">
      <small>{takes}</small>
      <b>{title}</b>
    </div>
    <ul class="draw-rows">
      {options.map(({ label, mark, effects }) => (
        <li key={label}>
          <div class="draw-box">
            <small>{mark === null ? t('rules.option') : `${t('rules.option')} · ${t(`rules.${mark}`)}`}</small>
            <b>{label}</b>
          </div>
          <div class="draw-box draw-effects">
            {effects.length === 0 && <p>{t('rules.no-effect')}</p>}
            {effects.map(({ says, of }) => (
              <div key={says}>
                <small>{says}</small>
                <ul>
                  {of.map(({ kind, id, title: name }) => (
                    <li key={id}>
                      <a href={hrefOf('rules', kind, id)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  </figure>
);
