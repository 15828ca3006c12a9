import type { SpokenLanguage } from '../../pack/index.ts';
import { useCore, useStore } from '../site.tsx';
import type { OtherPack } from '../load.ts';
import { sheet } from './sheet.ts';
import { useOtherPack } from '../pass-on/use-other-pack.ts';

/** The language of the family, where it is another than that of the page, and its pack as soon as that is here. */
export interface Family extends SpokenLanguage {
  /** null: on its way; `failed`: it does not come */
  readonly pack: OtherPack | 'failed' | null;
}

/** The language that was chosen for this sheet; null where it is that of the page. Its pack is asked for. */
export function useFamily(): Family | null {
  const { languages } = useCore();
  const { language } = useStore(sheet);
  const pack = useOtherPack(language);
  const spoken = languages.find(({ locale }) => locale === language);
  return spoken ? { ...spoken, pack } : null;
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
