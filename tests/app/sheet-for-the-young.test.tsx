import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { ProcedureOnPaper } from '../../src/app/hand-over/procedure-on-paper.tsx';
import { clearSheet, setSheet } from '../../src/app/hand-over/sheet.ts';
import { SiteProvider } from '../../src/app/site.tsx';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts, kit } = realPack();
await speak(core, texts);

afterEach(clearSheet);

const HEALTH = 'sante-confidentielle';

function titleOf(id: string): string {
  const html = renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <ProcedureOnPaper id={id} at={0} texts={texts} beside={null} />
    </SiteProvider>,
  );
  return /<h2><span[^>]*><span>(.*?)<\/span>/.exec(html)?.[1] ?? '';
}

test('the sheet of a young person speaks to the young person, and that of a parent to the parent', () => {
  const [young, ...others] = kit.handOver.filter(({ procedures }) => procedures.includes(HEALTH));
  expect(others).toEqual([]);
  setSheet({ procedures: young?.procedures ?? [], answers: young?.answers ?? {} });
  expect(titleOf(HEALTH)).toBe('Soignez-vous en confiance');
  for (const id of young?.procedures ?? []) expect(titleOf(id), id).not.toMatch(/votre enfant|l.enfant/i);
  setSheet({ answers: {} });
  expect(titleOf(HEALTH)).toBe('Laissez votre enfant se soigner en confiance');
});
