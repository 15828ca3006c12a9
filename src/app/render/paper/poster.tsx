import type { JSX } from 'preact';
import { brandOf, role } from '../../../pack/index.ts';
import { lineOf } from '../../ui/call.tsx';
import { AddressLine, Code, TraceLine } from './code.tsx';
import { ContactLine } from './contact-line.tsx';
import { useCode, useGuide } from './guide.ts';
import { Sheet } from './sheet.tsx';
import { t } from '../../say.ts';

const STRIPS = 8;
/** Signs of an address that break where an address may: at its dots and strokes. */
const SHORT_ADDRESS = 30;

/** A poster of A4 for a waiting room, with strips to tear off: who takes one takes a number and an address. */
export function Poster(): JSX.Element {
  const { pack } = useGuide();
  const { guide } = brandOf(pack.core);
  return (
    <Sheet name="poster">
      <h1>{t('poster.head')}</h1>
      <p class="lead">{t('poster.lead')}</p>
      <div class="poster-numbers">
        {role(pack.core, 'home-contacts').map((contact) => (
          <ContactLine key={contact.id} contact={contact} />
        ))}
      </div>
      <div class="poster-guide">
        <div>
          <h2>{guide}</h2>
          <p>{t('poster.guide')}</p>
          <p>{t('poster.free')}</p>
          <AddressLine />
          <TraceLine />
        </div>
        <Code to={null} label={guide} />
      </div>
      <p class="take">{t('poster.take')}</p>
      <div class="tear-off">
        {Array.from({ length: STRIPS }, (_, at) => (
          <TearOff key={at} />
        ))}
      </div>
    </Sheet>
  );
}

/** Neutral, as the card: it is carried home. */
function TearOff(): JSX.Element {
  const { core } = useGuide().pack;
  const code = useCode(null);
  return (
    <p class={code ? undefined : 'by-hand'}>
      <b>
        {brandOf(core).guide} · {lineOf(role(core, 'advice-contact'))?.shown}
      </b>
      <span data-long={code && code.shown.length > SHORT_ADDRESS ? '' : undefined}>
        {code ? code.shown : t('sheet.addressBlank')}
      </span>
    </p>
  );
}
