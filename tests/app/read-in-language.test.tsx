import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { wholeProcedure, type Core, type Texts } from '../../src/pack/index.ts';
import { Provenance } from '../../src/app/render/screen/provenance.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { compilePack } from '../../tools/compiler/index.ts';
import { noteRead } from '../../tools/guide/lines/note.ts';
import { edit, good } from '../compiler/edit-pack.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';
import { translateFixture } from '../support/translate-fixture.ts';

const PROCEDURE = 'procedures/couper-l-eau';
const SAYS = /LU PAR UNE PERSONNE QUI PARLE CETTE LANGUE, LE 21 DE NOVIEMBRE DE 2026\./i;

const translated = translateFixture(good, 'es');
const readBy = (units: readonly string[], by?: string) =>
  noteRead(translated, 'es', units, { on: '2026-11-21', ...(by === undefined ? {} : { by }) }).files;

/** The foot of a procedure's page as it is read. */
async function footOf(files: ReadonlyMap<string, string>): Promise<string> {
  const { pack } = compilePack(files, 'es');
  if (pack === null) throw new Error('there is no pack');
  const { core, texts }: { core: Core; texts: Texts } = pack;
  await speak(core, texts);
  const card = core.procedures.find(({ id }) => id === 'couper-l-eau');
  if (!card) throw new Error('there is no such procedure');
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <Provenance texts={texts} of={wholeProcedure(card, texts)} limit="procedures" />
    </SiteProvider>,
  );
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
}

test('the page of a procedure says when it was read in this language, once all its lines were, and names nobody', async () => {
  expect(await footOf(translated)).not.toMatch(/QUI PARLE CETTE LANGUE/i);
  expect(await footOf(readBy([`${PROCEDURE}/card`]))).not.toMatch(/QUI PARLE CETTE LANGUE/i);
  const foot = await footOf(readBy([`${PROCEDURE}/card`, `${PROCEDURE}/text`], 'Ana Ruiz'));
  expect(foot).toMatch(SAYS);
  expect(foot).not.toContain('Ana');
});

test('it says so no more when one word of it changed since', async () => {
  const change = { file: `es/${PROCEDURE}.md`, find: 'FERMEZ LE ROBINET', put: 'CERRAD EL GRIFO' };
  expect(await footOf(edit(readBy([`${PROCEDURE}/card`, `${PROCEDURE}/text`]), [change]))).not.toMatch(
    /QUI PARLE CETTE LANGUE/i,
  );
});

test('who read it is in no part of the pack', () => {
  const { pack } = compilePack(readBy([`${PROCEDURE}/card`, `${PROCEDURE}/text`, 'pages/tout-voir/text'], 'Ana'), 'es');
  expect(pack?.texts.procedures['couper-l-eau']?.read).toBe('2026-11-21');
  // the card of the page was not read
  expect(pack?.texts.pages['tout-voir']?.read).toBeUndefined();
  expect(JSON.stringify(pack)).not.toContain('Ana');
});
