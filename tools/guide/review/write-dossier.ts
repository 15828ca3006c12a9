import type { Content, LapsedReview, Reviewable } from '../../compiler/index.ts';
import { sha256Base64 } from '../../compiler/read/sha256.ts';
import { says } from '../languages/index.ts';
import { compareRecord } from './compare-record.ts';
import type { DossierFacts } from './form/returned.ts';
import { tag } from '../html.ts';
import type { ReviewRecord } from './record.ts';
import { styleOf } from './style.ts';
import { writeBar, writeSignature } from './write-foot.ts';
import { showCode, writeChanges, writeContacts, writeHead } from './write-head.ts';
import { writeStatements } from './write-statement.ts';

const words = says.review;

/** What a dossier is made of, besides the thing itself. */
export interface Ground {
  readonly pack: Content;
  readonly guide: string;
  readonly record: ReviewRecord | null;
  readonly lapsed: LapsedReview | undefined;
  /** the form's script */
  readonly script: string;
}

/**
 * The dossier of one thing: one file of HTML that asks nobody for anything, to be printed, or filled in where it lies.
 * The policy in its head lets its own style and script run, and nothing else.
 */
export function writeDossier(thing: Reviewable, { pack, guide, record, lapsed, script }: Ground): string {
  const title = words.documentTitle(thing.kind, thing.kind === 'edition' ? guide : thing.title);
  const style = styleOf(words.guide(guide, says.day(pack.edition)), `${thing.id} · ${showCode(thing.digest)}`);
  const changes = record && compareRecord(pack, thing, record);
  const facts: DossierFacts = {
    kind: thing.kind,
    id: thing.id,
    edition: pack.edition,
    of: thing.digest,
    count: thing.statements.length,
    words: { ...words.form, sign: words.sign },
  };
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const contacts = pack.procedures.find(({ id }) => thing.kind === 'procedure' && id === thing.id)?.contacts ?? [];
  const [rule, ...rest] = writeStatements({ pack, thing, changed: changes?.numbers ?? new Set() });
  const body = tag(
    'form',
    { id: 'review', novalidate: '', autocomplete: 'off' },
    tag(
      'header',
      {},
      ...writeHead(pack, thing, { guide, lapsed }),
      tag('noscript', {}, tag('p', {}, words.form.noScript)),
    ),
    tag(
      'main',
      {},
      writeChanges(record, changes, lapsed !== undefined || thing.review.status === 'reviewed'),
      rule ?? null,
      writeContacts(pack, contacts),
      ...rest,
      writeSignature(thing),
    ),
    writeBar(),
  );
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('title', {}, title),
    { html: `<style>${style}</style>` },
  ];
  return `<!doctype html>
<html lang="${says.locale}">
<head>
${head.map(({ html }) => html).join('\n')}
</head>
<body>
${body.html}
<script type="application/json" id="facts">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

const hashOf = (text: string): string => `sha256-${sha256Base64(text)}`;
