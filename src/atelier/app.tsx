import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { current, doAgain, takeBack } from './draft/session.ts';
import { HomeScreen } from './home/home.tsx';
import { LanguagesScreen } from './languages/languages.tsx';
import { HoursScreen } from './hours/hours.tsx';
import { DoneScreen } from './lists/done.tsx';
import { FaultsScreen } from './lists/faults.tsx';
import { PlansScreen } from './lists/plans.tsx';
import { TouchedScreen } from './lists/touched.tsx';
import { OpenScreen } from './open/open.tsx';
import { NumberScreen } from './number/number.tsx';
import { place } from './place.ts';
import { ReviewScreen } from './review/review.tsx';
import { RulesScreen } from './rules/rules.tsx';
import { PublishScreen } from './publish/publish.tsx';
import { locale, t } from './say.ts';
import { SignScreen } from './sign/sign.tsx';
import { TextScreen } from './text/text.tsx';
import { Stopped } from './shell/stopped.tsx';
import { Top } from './shell/top.tsx';
import { WithdrawScreen } from './withdraw/withdraw.tsx';
import { useStore } from './use-store.ts';
import { facts, hasStopped } from './work/work.ts';

/** Every screen, by the first part of its address. */
const SCREENS: Readonly<Record<string, (props: { readonly parts: readonly string[] }) => JSX.Element | null>> = {
  home: HomeScreen,
  text: TextScreen,
  languages: LanguagesScreen,
  sign: SignScreen,
  withdraw: WithdrawScreen,
  number: NumberScreen,
  hours: HoursScreen,
  faults: FaultsScreen,
  plans: PlansScreen,
  touched: TouchedScreen,
  done: DoneScreen,
  review: ReviewScreen,
  rules: RulesScreen,
  publish: PublishScreen,
};

/** The atelier: a bar, and one screen. Until a guide is open there is one screen alone. */
export function App(): JSX.Element {
  const session = useStore(current);
  const isOpen = useStore(facts) !== null && session !== null;
  const [first = 'home', ...parts] = useStore(place);
  const spoken = useStore(locale);
  const isStopped = useStore(hasStopped);
  useEffect(() => {
    const title = isStopped ? 'stopped.title' : isOpen ? `title.${first}` : 'open.title';
    document.title = `${t(title)} · ${t('brand.atelier')}`;
  }, [first, isOpen, isStopped, spoken]);
  useUndoKeys();
  const Screen = (Object.hasOwn(SCREENS, first) ? SCREENS[first] : undefined) ?? HomeScreen;
  return (
    <div class="desk" key={spoken} data-stopped={isStopped ? '' : undefined}>
      <Top />
      {isOpen ? <Screen parts={parts} /> : <OpenScreen />}
      {isStopped && <Stopped />}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Y take back and do again, where no field has an undo of its own. */
function useUndoKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isOwn = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (isOwn !== null || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) doAgain();
      else takeBack();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
