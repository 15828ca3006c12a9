import type { JSX } from 'preact';
import { QrCode } from '../../ui/qr-code.tsx';
import type { PaperTarget } from '../../../pack/index.ts';
import { useCode } from './guide.ts';
import { fill, t } from '../../say.ts';

/** The code of a page of the guide, or of its start. Nothing where the address is not known. */
export function Code({
  to,
  label,
  hint,
}: {
  to: PaperTarget | null;
  label: string;
  hint?: string;
}): JSX.Element | null {
  const code = useCode(to);
  return (
    code && (
      <div class="code">
        <QrCode text={code.text} label={t('sheet.code', { page: label })} />
        {hint === undefined ? null : <p>{hint}</p>}
      </div>
    )
  );
}

/** What scanning leaves behind, where there is a code. */
export const TraceLine = (): JSX.Element | null => (useCode(null) ? <p>{t('sheet.trace')}</p> : null);

/** The guide's address, to type; a line to write it by hand where it is not known. */
export function AddressLine(): JSX.Element {
  const code = useCode(null);
  return code ? (
    <p class="address">{fill('sheet.address', { address: <bdi>{code.shown}</bdi> })}</p>
  ) : (
    <p class="address to-write">
      {t('sheet.addressBlank')} <i class="line" />
    </p>
  );
}
