import type { JSX } from 'preact';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { CARRIERS, carriedBy, setCarrier, type Carrier } from './carried-by.ts';

/** "Qui s'en charge ?": one name for a card, or nobody yet. */
export function CarrierChoice({ procedure }: { procedure: string }): JSX.Element {
  const chosen = useStore(carriedBy)[procedure];
  return (
    <PrivateForm class="carrier no-print">
      <label>
        <span>{t('plan.carrier')}</span>
        <select
          value={chosen ?? ''}
          autocomplete="off"
          onChange={({ currentTarget: { value } }) => setCarrier(procedure, (value || null) as Carrier | null)}
        >
          <option value="">{t('plan.carriers.nobody')}</option>
          {CARRIERS.map((carrier) => (
            <option key={carrier} value={carrier}>
              {t(`plan.carriers.${carrier}`)}
            </option>
          ))}
        </select>
      </label>
    </PrivateForm>
  );
}
