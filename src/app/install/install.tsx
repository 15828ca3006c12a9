import type { JSX } from 'preact';
import { usePorts } from '../site.tsx';
import { fill, t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { OfflineLine } from '../ui/offline-line.tsx';
import { useLate } from '../ui/use-late.ts';
import { CopyTest } from './copy-test.tsx';
import { InstallOffer } from './install-offer.tsx';
import { InstallSteps } from './install-steps.tsx';
import { notInFile } from '../pass-on/not-in-file.tsx';
import * as icons from '../ui/icons.ts';

/**
 * How the guide is kept here: whether it is, who may see its icon, how to put one on the screen of each kind of device,
 * what to do where that cannot be found, and a look at every file. Readable without a script.
 */
function Install(): JSX.Element {
  const { install: load } = usePorts();
  const late = useLate(load);
  const install = late === 'failed' ? null : late;
  const isApp = install?.isApp() ?? false;
  return (
    <div class="stack install">
      <div>
        <h1 tabIndex={-1}>{t('install.title')}</h1>
        <p class="lead">{t('install.lead')}</p>
      </div>
      {isApp ? (
        <div class="notice" data-tone="note">
          <Icon of={icons.check} />
          <p>{t('install.isApp')}</p>
        </div>
      ) : null}
      <div class="needs-script">
        <OfflineLine bare />
      </div>
      <WhoSees />
      <section class="stack-s">
        <h2>{t('install.which')}</h2>
        <p class="hint">{t('install.whichHint')}</p>
        {install ? <InstallOffer install={install} /> : null}
        <InstallSteps guess={install?.guess() ?? null} />
      </section>
      <OtherWays />
      <CopyTest />
    </div>
  );
}

/** Before the steps: what an icon shows to others, and how it goes again. */
const WhoSees = (): JSX.Element => (
  <div class="notice" data-tone="caution">
    <Icon of={icons.eye} />
    <div>
      <h2>{t('install.seen')}</h2>
      <p>{t('install.seenWho')}</p>
      <p>{t('install.seenAccount')}</p>
      <p>{t('install.seenName')}</p>
      <p>
        <b>{t('install.remove')}.</b> {t('install.removeHow')} {t('install.removeFirst')}
      </p>
      <p>{fill('install.seenWatched', { passOn: <Link to={{ kind: 'pass-on' }}>{t('passOn.title')}</Link> })}</p>
    </div>
  </div>
);

/** What an iPhone does not take along, the windows of other apps, and what is left where nothing is found. */
const OtherWays = (): JSX.Element => (
  <>
    <section class="stack-s">
      <h2>{t('install.empty')}</h2>
      <p>{t('install.emptyWhy')}</p>
      <p>{fill('install.emptyCode', { planCode: <Link to={{ kind: 'plan-code' }}>{t('planCode.title')}</Link> })}</p>
    </section>
    <div class="folds">
      <Fold title={t('install.inside')}>
        <p>{t('install.insideWhy')}</p>
        <p>{t('install.insideHow')}</p>
        <p>{t('install.insideElse')}</p>
      </Fold>
      <Fold title={t('install.lost')}>
        <p>{t('install.lostMark')}</p>
        <p>{fill('install.lostPaper', { passOn: <Link to={{ kind: 'pass-on' }}>{t('passOn.title')}</Link> })}</p>
        <p>{t('install.lostHelp')}</p>
      </Fold>
    </div>
  </>
);

const InstallScreen = import.meta.env.MODE === 'single' ? notInFile('install.title', 'install.lead') : Install;

export default InstallScreen;
