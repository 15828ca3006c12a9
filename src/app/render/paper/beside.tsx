import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { OtherLanguage, WholePack } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';
import { BlocksInLanguage, InLanguage } from './in-language.tsx';
import { t } from '../../say.ts';
import { wordsOf, type Say } from './words.ts';

const SayContext = createContext<Say>(t);

/** The interface's words in the language of what is being printed: of the page, or of what stands beside it. */
export const useSay = (): Say => useContext(SayContext);

const languageOf = ({ core: { locale, dir } }: WholePack): OtherLanguage => ({ lang: locale, dir });

/** What the source says, beside a translation; nothing where nothing stands beside. `show` is given its pack. */
export function Beside({
  show,
  alone = false,
}: {
  show: (source: WholePack, say: Say) => ComponentChildren;
  /** in a line of its own */
  alone?: boolean;
}): JSX.Element | null {
  const { source } = useGuide();
  const say = useMemo(() => source && wordsOf(source), [source]);
  if (source === null || say === null) return null;
  const Around = alone ? BlocksInLanguage : InLanguage;
  const Tag = alone ? 'div' : 'span';
  return (
    <SayContext.Provider value={say}>
      <Tag class="beside">
        <Around of={languageOf(source)}>{show(source, say)}</Around>
      </Tag>
    </SayContext.Provider>
  );
}

/** Words of the interface in both languages: those of the page, and beside them the source's. */
export const Both = ({ show }: { show: (say: Say) => string }): JSX.Element => (
  <>
    {show(t)} <Beside show={(_source, say) => show(say)} />
  </>
);
