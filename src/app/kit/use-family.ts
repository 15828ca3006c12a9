import { useEffect, useState } from 'preact/hooks';
import type { SpokenLanguage } from '../../pack/index.ts';
import { useCore, usePorts, useStore } from '../context.ts';
import { loadOtherPack, type OtherPack } from '../other-pack.ts';
import { sheet } from './sheet.ts';

/** The language of the family, where it is another than that of the page, and its pack as soon as that is here. */
export interface Family extends SpokenLanguage {
  /** null: on its way; `failed`: it does not come */
  readonly pack: OtherPack | 'failed' | null;
}

/** The language that was chosen for this sheet; null where it is that of the page. Its pack is asked for. */
export function useFamily(): Family | null {
  const { languages } = useCore();
  const { packIn } = usePorts();
  const { language } = useStore(sheet);
  const [came, show] = useState<{ readonly locale: string; readonly pack: OtherPack | 'failed' } | null>(null);
  useEffect(() => {
    let isOver = false;
    if (language !== null && packIn)
      loadOtherPack(packIn(language), language).then(
        (pack) => isOver || show({ locale: language, pack }),
        () => isOver || show({ locale: language, pack: 'failed' }),
      );
    return () => {
      isOver = true;
      show(null);
    };
  }, [language, packIn]);
  const spoken = languages.find(({ locale }) => locale === language);
  return spoken ? { ...spoken, pack: came?.locale === language ? came.pack : null } : null;
}

/** That pack, and how its words are marked; null for a sheet in the language of the page alone. */
export interface Beside {
  readonly pack: OtherPack;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export const besideOf = (family: Family | null): Beside | null =>
  family !== null && family.pack !== null && family.pack !== 'failed'
    ? { pack: family.pack, lang: family.locale, dir: family.dir }
    : null;
