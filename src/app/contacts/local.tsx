import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { role, type Area, type Texts } from '../../pack/index.ts';
import { knownZone, local, setLocal } from '../../storage/index.ts';
import { Provenance } from '../render/screen/provenance.tsx';
import { CallLog, numberOf } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { InLanguage, typedDir } from '../ui/in-language.tsx';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { Link } from '../ui/link.tsx';
import { ClockOfPlace } from '../ui/open-status.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { Switch } from '../ui/switch.tsx';
import { useCore, useStore } from '../site.tsx';
import { fill, language, t } from '../say.ts';
import { AreaField } from './area-field.tsx';

/**
 * Near the family: the court, the body in charge, the doors that know the places. No list of shelters, no list of
 * offices.
 */
export default function LocalScreen({ texts }: { texts: Pick<Texts, 'directory' | 'sources'> }): JSX.Element {
  const core = useCore();
  const { directory } = texts;
  const { untranslated } = core;
  const { department: code, kept } = useStore(local);
  const failed = useStore(local.failed);
  const areas = directory?.areas ?? [];
  const answer = useRef<HTMLDivElement>(null);
  const chosen = areas.find((area) => area.code === code);
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>{t('local.title')}</h1>
        <p class="lead">{t('local.lead')}</p>
      </div>
      <section class="stack-s needs-script">
        <AreaField
          areas={areas}
          postcode={directory?.postcode}
          chosen={chosen}
          onChoose={(area) => {
            choose(area);
            // the button that was pressed goes away
            if (area) answer.current?.focus();
          }}
        />
        <div role="status" class="stack-s" ref={answer} tabIndex={-1}>
          {chosen ? <Found area={chosen} /> : null}
        </div>
      </section>
      <div class="needs-no-script stack-s">
        <p>{t('local.noScript')}</p>
        <ul>
          {areas.map(({ code: number, name, courts }) => (
            <li key={number} {...untranslated}>
              {t('local.row', { code: number, name, courts: language().list(courts) })}
            </li>
          ))}
        </ul>
      </div>
      <section class="stack-s">
        <h2>{t('local.doors')}</h2>
        <ul class="contact-rows">
          {role(core, 'local-contacts')?.map((contact) => (
            <li key={contact.id}>
              <ContactRow contact={contact} />
            </li>
          ))}
        </ul>
        <CallLog />
        <p class="hint">{t('local.noList')}</p>
      </section>
      <section class="stack-s needs-script">
        <h2>{t('local.given')}</h2>
        <Given />
        {import.meta.env.MODE === 'single' ? null : (
          <>
            <Switch
              on={kept}
              words={t('local.keep')}
              hint={t('local.keepHint')}
              onChange={() => void setLocal({ kept: !kept })}
            />
            <KeepFailed why={failed} refused={t('local.keepFailed')} />
          </>
        )}
      </section>
      {directory ? <Provenance texts={texts} of={directory} limit="procedures" /> : null}
    </article>
  );
}

/** One court: nothing to choose. Several: the person says which. Openings are told by the clocks there. */
function choose(area: Area | null): void {
  const courts = area?.courts ?? [];
  void setLocal({
    department: area?.code ?? null,
    court: courts.length === 1 ? (courts[0] ?? null) : null,
    timezone: knownZone(area?.timezone),
  });
}

function Found({ area: { name, body, courts, note } }: { area: Area }): JSX.Element {
  const core = useCore();
  const { untranslated } = core;
  const courtLine = role(core, 'court-contact');
  const letter = role(core, 'court-letter');
  const { court } = useStore(local);
  return (
    <div class="card">
      <h2>
        <InLanguage of={untranslated}>{name}</InLanguage>
      </h2>
      <p>
        {fill('local.body', { body: <b {...untranslated}>{body}</b> })}{' '}
        {t('local.bodyHint', { number: numberOf(role(core, 'advice-contact')) })}
      </p>
      {courts.length === 1 ? (
        <p>{fill('local.court', { court: <b {...untranslated}>{courts[0]}</b> })}</p>
      ) : (
        <PrivateForm>
          <fieldset class="field">
            <legend>{t('local.courts')}</legend>
            {courtLine ? <p class="hint">{t('local.courtsHint', { number: numberOf(courtLine) })}</p> : null}
            {courts.map((city) => (
              <label key={city} class="option">
                <input
                  type="radio"
                  name="court"
                  checked={court === city}
                  onChange={() => void setLocal({ court: city })}
                />
                <span {...untranslated}>{city}</span>
              </label>
            ))}
          </fieldset>
        </PrivateForm>
      )}
      {note ? <p {...untranslated}>{note}</p> : null}
      <ClockOfPlace />
      {letter ? (
        <p>
          <Link to={{ kind: 'letter', id: letter.id }}>{letter.title}</Link>
        </p>
      ) : null}
    </div>
  );
}

function Given(): JSX.Element {
  const { contact } = useStore(local);
  const number = /^\+?[\d .-]{3,20}$/.test(contact.trim()) ? contact.replace(/[^\d+]/g, '') : null;
  return (
    <div class="field">
      <label for="donne">{t('local.contact')}</label>
      <p class="hint" id="donne-aide">
        {t('local.contactHint')}
      </p>
      <input
        id="donne"
        type="text"
        {...PRIVATE_FIELD}
        {...typedDir()}
        value={contact}
        aria-describedby="donne-aide"
        onInput={(event) => void setLocal({ contact: event.currentTarget.value })}
      />
      {number ? (
        <>
          <p>
            <a class="button" data-look="quiet" href={`tel:${number}`}>
              {t('call.call', { number: contact.trim() })}
            </a>
          </p>
          <CallLog />
        </>
      ) : null}
    </div>
  );
}
