import type { JSX } from 'preact';

const cut = (text: string, size: number): readonly string[] => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];

/** A fingerprint in groups of four, four to a line: as it is read over the telephone, and compared with the eye. */
export const Digits = ({ of }: { readonly of: string }): JSX.Element => (
  <p class="digits" dir="ltr">
    {cut(of, 16).map((line) => (
      <>
        <code key={line}>{cut(line, 4).join(' ')}</code>
        <br />
      </>
    ))}
  </p>
);
