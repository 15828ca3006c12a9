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
import { ChooseLanguage } from './choose-language.tsx';
import { FOR_YOU, ForYou } from './for-you.tsx';
import { Give, GiveMore } from './give.tsx';
import { HandOverPaper } from './hand-over-paper.tsx';
import { LocalContacts, SheetDetails } from './sheet-details.tsx';
import { clearSheet, sheet } from './sheet.ts';
import { besideOf, useFamily } from './use-family.ts';

/** How to hand it over without harm (PR-6). */
const SAFELY = ['alone', 'phone', 'paper', 'two', 'nothing'] as const;

/**
 * For a professional: the language of the family, which case, whether the phone is safe, then a code or a sheet, within
 * two minutes; beside it what to say, and what a professional does without the family. Nothing of the family is asked
 * for, and nothing of this page is kept but services nearby, when that is asked.
 */
const HandOver: LastScreen = ({ texts, handOver, careful, papers }): JSX.Element => {
  const { isRead } = useStore(sheet);
  const family = useFamily();
  useEffect(() => clearSheet, []);
  return (
    <>
      <div class="stack hand-screen no-print">
        <div class="stack">
          <div>
            <Listen>
              <h1 tabIndex={-1}>{t('handOver.title')}</h1>
            </Listen>
            <p class="lead">{t('handOver.lead')}</p>
            <p class="actions">
              <a class="text-button" href={`#${FOR_YOU}`}>
                {t('professional.jump')}
              </a>
            </p>
          </div>
          <p class="notice needs-no-script">{t('handOver.noScript')}</p>
          <ChooseLanguage />
          <ChooseCase cases={handOver} />
          <AskSafe />
          {careful === null ? null : (
            <div class="notice" data-tone="caution">
              <Icon of={icons.danger} />
              <p>{careful}</p>
            </div>
          )}
          <Give isRead={isRead} family={family} />
        </div>
        <WhatToSay />
        <div class="stack">
          {papers ? <GiveMore isRead={isRead} family={family} /> : null}
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
          </section>
        </div>
        <div class="stack">
          <ForYou texts={texts} />
          <Danger />
        </div>
      </div>
      <HandOverPaper texts={texts} cases={handOver} beside={besideOf(family)} />
    </>
  );
};

/** What can be said when it is handed over. */
function WhatToSay(): JSX.Element | null {
  const about = role(useCore(), 'handover-procedure');
  if (about === null) return null;
  return (
    <section class="stack-s hand-words">
      {about.say ? (
        <>
          <h2>{about.say.title}</h2>
          <Blocks blocks={about.say.blocks} />
        </>
      ) : null}
      <p>
        <Link to={{ kind: 'procedure', id: about.id }}>{about.title}</Link>
      </p>
    </section>
  );
}

/** The guide comes after a danger. */
function Danger(): JSX.Element {
  const { emergency, contacts } = useCore();
  const [danger = ''] = emergency;
  return (
    <section class="card">
      <p>{t('handOver.danger')}</p>
      <Call contact={find(contacts, danger)} look="urgent" />
      <CallLog />
    </section>
  );
}

const HandOverScreen = import.meta.env.MODE === 'single' ? notInFile('handOver.title', 'handOver.lead') : HandOver;

export default HandOverScreen;
