import type { JSX } from 'preact';
import { t } from '../say.ts';
import { QrCode } from '../ui/qr-code.tsx';

/** Characters that a code holds while a phone still reads it off a screen: version 8, level M. */
const LONGEST = 150;
const VERSION = 8;

interface Code {
  /** whole, with its scheme */
  readonly address: string;
  /** what it opens, for those who do not see the code */
  readonly opens: string;
}

/**
 * An address as a code to scan. An ordinary address of the guide needs version 4 at most (SH-2); a page of a host with
 * a long name a little more; one that is too long has none, and is written out alone.
 */
export const CodeOfAddress = ({ address, opens }: Code): JSX.Element | null =>
  address.length > LONGEST ? null : <QrCode text={address} label={t('passOn.code', { page: opens })} most={VERSION} />;

/** The code of an address, with the address in words below. */
export const AddressCode = ({ address, opens }: Code): JSX.Element => (
  <div class="code stack-s">
    <CodeOfAddress address={address} opens={opens} />
    <p class="code-address">
      <bdi dir="ltr">{address}</bdi>
    </p>
  </div>
);
