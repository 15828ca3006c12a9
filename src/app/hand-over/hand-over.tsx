import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { role } from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { find, useCore, useStore } from '../site.tsx';
import { notInFile } from '../pass-on/not-in-file.tsx';
import { t } from '../say.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import type { LastScreen } from '../ui/page-kind.ts';
import * as icons from '../ui/icons.ts';
import { AskSafe } from './ask-safe.tsx';
import { ChooseCase } from './choose-case.tsx';
import { Give } from './give.tsx';
import { HandOverPaper } from './hand-over-paper.tsx';
import { LocalContacts, SheetDetails } from './sheet-details.tsx';
import { clearSheet, sheet } from './sheet.ts';
import { besideOf, useFamily } from './use-family.ts';

/** How to hand it over without harm (PR-6). */
const SAFELY = ['alone', 'phone', 'paper', 'two', 'nothing'] as const;

/**
 * For a professional: which case, whether the phone is safe, then a code, a sheet or a card, within two minutes.
 * Nothing of the family is asked for, and nothing of this page is kept but services nearby, when that is asked.
 */
const HandOver: LastScreen = ({ texts, handOver, careful }): JSX.Element => {
  const core = useCore();
  const { isRead } = useStore(sheet);
  const family = useFamily();
  useEffect(() => clearSheet, []);
  const about = role(core, 'handover-procedure');
  const duties = role(core, 'professional-page');
  const report = role(core, 'report-procedure');
  const [danger = ''] = core.emergency;
  return (
    <>
      <div class="stack hand-screen no-print">
        <div>
          <Listen>
            <h1 tabIndex={-1}>{t('handOver.title')}</h1>
          </Listen>
          <p class="lead">{t('handOver.lead')}</p>
          <p class="hand-also">
            {duties ? <Link to={{ kind: 'page', id: duties.id }}>{t('professional.duties')}</Link> : null}
            {report ? <Link to={{ kind: 'procedure', id: report.id }}>{t('professional.report')}</Link> : null}
          </p>
        </div>
        <p class="notice needs-no-script">{t('handOver.noScript')}</p>
        <ChooseCase cases={handOver} />
        <AskSafe />
        {careful === null ? null : (
          <div class="notice" data-tone="caution">
            <Icon of={icons.danger} />
            <p>{careful}</p>
          </div>
        )}
        <Give isRead={isRead} family={family} />
        <details class="fold needs-script">
          <summary>
            <h2>{t('handOver.complete')}</h2>
          </summary>
          <div class="stack fold-in">
            <SheetDetails />
            <LocalContacts />
          </div>
        </details>
        <section class="stack-s">
          <h2>{t('handOver.safely')}</h2>
          <ul class="hand-lines">
            {SAFELY.map((line) => (
              <li key={line}>{t(`handOver.line.${line}`)}</li>
            ))}
          </ul>
          {about?.say ? (
            <>
              <h2>{about.say.title}</h2>
              <Blocks blocks={about.say.blocks} />
            </>
          ) : null}
          {about ? (
            <p>
              <Link to={{ kind: 'procedure', id: about.id }}>{about.title}</Link>
            </p>
          ) : null}
        </section>
        <section class="card">
          <p>{t('handOver.danger')}</p>
          <Call contact={find(core.contacts, danger)} look="urgent" />
          <CallLog />
        </section>
      </div>
      <HandOverPaper texts={texts} beside={besideOf(family)} />
    </>
  );
};

const HandOverScreen = import.meta.env.MODE === 'single' ? notInFile('handOver.title', 'handOver.lead') : HandOver;

export default HandOverScreen;
