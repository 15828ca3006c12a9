import type { JSX } from 'preact';
import { role, textOfLetter, type ComposedLetter, type LetterFrame } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { CallInText, lineOf } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** Before the lines of a letter: whoever receives it reads the source language alone, and how to write it. */
export function WriteIn(): JSX.Element {
  const contact = role(useCore(), 'advice-contact');
  const line = lineOf(contact);
  return (
    <div class="notice needs-script no-print" data-tone="note">
      <Icon of={icons.edit} />
      <div>
        <h2>{t('translated.writeIn')}</h2>
        <p>{t('translated.writeNames')}</p>
        <p>{t('translated.writeHow')}</p>
        {line ? <p>{fill('translated.writeCall', { advice: <CallInText contact={contact} line={line} /> })}</p> : null}
        <p class="hint">{t('translated.writeSite')}</p>
      </div>
    </div>
  );
}

/** A letter of another writing than Latin, in which the offices of this guide's source language read and write. */
const OTHER_WRITING = /(?=\p{L})\P{Script=Latin}/u;

/** Only what was filled in counts. */
const NO_FRAME: LetterFrame = { placeAndDate: (place) => place, object: () => [null], attachments: () => '' };

/** Before a letter is taken away: words in another writing are still in it. */
export const StillForeign = ({ letter }: { readonly letter: ComposedLetter }): JSX.Element => (
  <div role="status" class="no-print">
    {OTHER_WRITING.test(textOfLetter(letter, NO_FRAME)) ? (
      <p class="notice" data-tone="caution">
        {t('translated.writeStill')}
      </p>
    ) : null}
  </div>
);
