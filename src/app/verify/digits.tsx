import type { JSX } from 'preact';

/** A fingerprint in groups of four, four to a line: as it is read over the telephone, and compared with the eye. */
export const Digits = ({ of }: { readonly of: string }): JSX.Element => (
  <p class="digits" dir="ltr">
    {(of.match(/.{1,16}/g) ?? []).map((line) => (
      <span key={line}>
        <code>{(line.match(/.{1,4}/g) ?? []).join(' ')}</code>{' '}
      </span>
    ))}
  </p>
);
