import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Device } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { CopyFiles } from '../ui/copy-files.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { OfflineLine } from '../ui/offline-line.tsx';
import { useLate } from '../ui/use-late.ts';
import { InstallOffer } from './install-offer.tsx';
import { InstallSteps, OtherDevices } from './install-steps.tsx';
import { notInFile } from '../pass-on/not-in-file.tsx';
import * as icons from '../ui/icons.ts';

/**
 * How the guide is kept here: whether it is, the icon in three lines, the steps of this device, then of the others.
 * What else others can see, what an iPhone does not take along, a look at every file and how the icon goes stand folded
 * below. Readable without a script.
 */
function Install(): JSX.Element {
  const { install: load, offline } = usePorts();
  const late = useLate(load);
  const { kind } = useStore(offline.status);
  const install = late === 'failed' ? null : late;
  const guess = install?.guess() ?? null;
  const isApp = install?.isApp() ?? false;
  // WebKit clears what a tab keeps; an icon has a memory of its own
  const losesIt = !isApp && guess !== null && CLEARS_AFTER_A_WEEK.includes(guess);
  return (
    <div class="stack install">
      <div>
        <h1 tabIndex={-1}>{t('install.title')}</h1>
        <p class="lead">{t('install.lead')}</p>
      </div>
      <div class="needs-script stack-s">
        <OfflineLine bare ready={isApp ? t('install.isApp') : t('install.ready')} />
        {losesIt && kind !== 'off' ? <p class="hint">{t('install.week')}</p> : null}
      </div>
      {isApp ? null : <Seen />}
      {isApp ? null : (
        <InstallSteps guess={guess} isLate={late === null}>
          {install ? <InstallOffer install={install} /> : null}
        </InstallSteps>
      )}
      <div class="folds">
        {guess === null ? null : <OtherDevices guess={guess} />}
        <Fold title={t('install.seen')}>
          <p>{t('install.seenWho')}</p>
          <p>{t('install.seenAccount')}</p>
          <p>{t('install.seenName')}</p>
        </Fold>
        <Fold title={t('install.empty')}>
          <p>{t('install.emptyWhy')}</p>
          <p>
            {fill('install.emptyCode', { planCode: <Link to={{ kind: 'plan-code' }}>{t('planCode.title')}</Link> })}
          </p>
          {losesIt ? null : <p>{t('install.week')}</p>}
        </Fold>
        <Fold title={t('install.inside')}>
          <p>{t('install.insideWhy')}</p>
          <p>{t('install.insideHow')}</p>
          <p>{t('install.insideElse')}</p>
        </Fold>
        <Fold title={t('install.lost')}>
          <p>{t('install.lostMark')}</p>
          <p>{fill('install.lostPaper', { passOn: <ToPassOn /> })}</p>
          <p>{t('install.lostHelp')}</p>
        </Fold>
        <CopyTest />
        <Fold title={t('install.remove')}>
          <p>{t('install.removeHow')}</p>
          <p>{t('install.removeFirst')}</p>
        </Fold>
      </div>
    </div>
  );
}

/** The files are read and hashed for whoever opens the fold, and for nobody else. */
function CopyTest(): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="needs-script">
      <Fold id="test" title={t('install.test')} onToggle={setOpen}>
        {isOpen ? <CopyFiles /> : null}
        <p>{t('install.testLater')}</p>
      </Fold>
    </div>
  );
}

/** The fact: `mdn-stockage` of the sources, as on the page of what this guide keeps. */
const CLEARS_AFTER_A_WEEK: readonly Device[] = ['ios-compact', 'ios-bar', 'ios-older', 'mac'];

const ToPassOn = (): JSX.Element => <Link to={{ kind: 'pass-on' }}>{t('passOn.title')}</Link>;

/** Before the steps, and short: an icon is seen, and paper is there instead. */
const Seen = (): JSX.Element => (
  <div class="notice" data-tone="caution">
    <Icon of={icons.eye} />
    <p>{fill('install.seenShort', { paper: <Link to={{ kind: 'pass-on' }}>{t('install.seenPaper')}</Link> })}</p>
  </div>
);

const InstallScreen = import.meta.env.MODE === 'single' ? notInFile('install.title', 'install.lead') : Install;

export default InstallScreen;
