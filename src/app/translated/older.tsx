import type { JSX } from 'preact';
import type { PageTexts, ProcedureTexts } from '../../pack/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { t } from '../i18n-translated.ts';
import { Fold } from '../ui/fold.tsx';

const ID = 'traduction-avant';

/** The translation of what a procedure said before, below what it says now; nothing where it has not changed. */
export const OlderSections = ({ of: { older } }: { of: Pick<ProcedureTexts, 'older'> }): JSX.Element | null =>
  older === undefined ? null : (
    <Fold id={ID} title={t('older')}>
      <p class="hint">{t('olderLead')}</p>
      {older.map(({ id, title, blocks }) => (
        <section key={id} class="stack-s">
          <h3>{title}</h3>
          <Blocks blocks={blocks} level={3} />
        </section>
      ))}
    </Fold>
  );

/** The same of a page. */
export const OlderBlocks = ({ of: { older } }: { of: Pick<PageTexts, 'older'> }): JSX.Element | null =>
  older === undefined ? null : (
    <Fold id={ID} title={t('older')}>
      <p class="hint">{t('olderLead')}</p>
      <Blocks blocks={older} level={3} />
    </Fold>
  );
