import type { JSX } from 'preact';
import { Frame } from '../components/frame.tsx';
import { SituationList } from '../components/situation-list.tsx';
import { t } from '../i18n.ts';
import { Folder } from '../illustrations/folder.tsx';

export function ProceduresScreen(): JSX.Element {
  return (
    <Frame parent={{ kind: 'home' }} section="procedures">
      <div class="stack">
        <div class="hero">
          <div>
            <h1 tabIndex={-1}>{t('procedures.title')}</h1>
            <p class="lead">{t('procedures.lead')}</p>
          </div>
          <Folder />
        </div>
        <SituationList />
      </div>
    </Frame>
  );
}
