import type { Read } from './draft.ts';

/** A web address as somebody may write it; what a link of Markdown leads to is told by its own check. */
const ADDRESS = /(?<!\]\(\s*<?)\b([a-z][a-z\d+.-]*):[/\\]{2}([^\s"'<>()[\]{}|]*)/giu;

/**
 * No address deceives: it is https, names nobody before its host, and its host is what it looks like. A host in other
 * letters is let pass by `# waiver: host` on its line. Addresses that a schema checks (those of the files of structure)
 * are asked for their host only.
 */
export function checkAddresses({ files, locale, issues }: Read): void {
  for (const [file, text] of files) {
    if (file === 'README.md') continue;
    if (!text.includes('//') && !text.includes('\\\\')) continue;
    const isWords = file.startsWith(`${locale}/`);
    for (const [index, line] of text.split('\n').entries()) {
      for (const [whole, scheme = '', rest = ''] of line.matchAll(ADDRESS)) {
        const at = { file, line: index + 1 };
        const before = rest.split(/[/\\?#]/)[0] ?? '';
        if (isWords && scheme.toLowerCase() !== 'https')
          issues.add(
            'bad-address',
            at,
            `"${whole}" is not https.`,
            'Write the address with https://, or leave it out.',
          );
        if (isWords && before.includes('@'))
          issues.add(
            'bad-address',
            at,
            `"${whole}" names somebody before the host, which makes it look like another address.`,
            'Take out what stands before the @.',
          );
        const host = before.slice(before.lastIndexOf('@') + 1).replace(/:\d+$/, '');
        if (!isPlainHost(host) && !/#\s*waiver:(?:.*,)?\s*host\s*(?:,|$)/.test(line))
          issues.add(
            'strange-host',
            at,
            `The host "${host}" can be taken for another one: it has letters beyond a to z, or hides them.`,
            'Correct it. If it is the right one, write "# waiver: host" at the end of the line.',
          );
      }
    }
  }
}

/**
 * Letters a to z, digits and hyphens, and no label that stands for other letters (xn--). Three dots stand for one that
 * is still to be written.
 */
const isPlainHost = (host: string): boolean =>
  host === '…' || (/^[a-z\d.-]*$/i.test(host) && !/(?:^|\.)xn--/i.test(host));
