import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/app/ui/call.tsx';
import { languageOf } from '../../../tools/compiler/languages/index.ts';
import { inWords } from '../../support/in-words.ts';
import { realPack } from '../../support/packs.ts';
import {
  BLANK,
  canReadPaper,
  fontsOf,
  GUIDE_FONTS,
  isTagged,
  openPdf,
  pagesOf,
  PRINTED,
  printedFiles,
  sizesOf,
} from '../../support/printed.ts';

const { core, paper, texts } = realPack();
const files = printedFiles(PRINTED);
const A4 = { width: 595.3, height: 841.9 };
const IMPOSED = 'livret-imprimeur.pdf';
const CARD = 'carte.pdf';
const subjectWords = languageOf('fr')?.subjectWords ?? /./;
const cards = core.procedures.map(({ id }) => `demarches/${id}.pdf`);
const wordsOf = (file: string): string => pagesOf(`${PRINTED}/${file}`).join(' ');

describe.skipIf(!canReadPaper)('the papers', () => {
  it('are the booklet, twice, the plan, the pocket card, the poster, the journal, and a card for each procedure', () => {
    expect(files).toEqual(['affiche.pdf', CARD, 'journal.pdf', 'livret.pdf', IMPOSED, 'plan.pdf', ...cards].toSorted());
  });

  // their objects are compressed together, and nothing lies in a file that nothing in it leads to
  it('weigh at most 3.75 MB together', () => {
    const weighs = files.reduce((sum, file) => sum + statSync(`${PRINTED}/${file}`).size, 0);
    expect(weighs).toBeLessThanOrEqual(3_750_000);
  });

  it.each(files)(
    '%s has a title, its language, the day of the edition, and is marked for those who hear it',
    async (file) => {
      const pdf = await openPdf(`${PRINTED}/${file}`);
      expect(pdf.getTitle()).toMatch(/^Repères, /);
      expect(pdf.catalog.lookup((await import('@cantoo/pdf-lib')).PDFName.of('Lang'))?.toString()).toContain('fr');
      expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe(core.edition);
      expect(pdf.getProducer()).toBe('Repères');
      // for a copier, beside the booklet itself
      expect(isTagged(pdf)).toBe(file !== IMPOSED);
    },
  );

  it.each(files)('%s says its edition on every page, but where the cards have their backs to say it', (file) => {
    const pages = pagesOf(`${PRINTED}/${file}`);
    const said = `édition du ${inWords(core.edition)}`;
    for (const page of file === CARD ? pages.slice(1) : pages) expect(page).toContain(said);
  });

  it.each(files)('%s has letters of 12 points and more, and holds the fonts of the guide', (file) => {
    const [smallest = 0] = sizesOf(`${PRINTED}/${file}`);
    expect(smallest).toBeGreaterThanOrEqual(12);
    const strange = fontsOf(`${PRINTED}/${file}`).filter((font) => !GUIDE_FONTS.test(font));
    expect(strange).toEqual([]);
  });

  it.each(files.filter((file) => !file.startsWith('livret')))('%s has pages of A4', async (file) => {
    for (const page of (await openPdf(`${PRINTED}/${file}`)).getPages()) {
      expect(Math.abs(page.getWidth() - A4.width)).toBeLessThan(1);
      expect(Math.abs(page.getHeight() - A4.height)).toBeLessThan(1);
    }
  });

  it('have names and titles that tell others nothing', async () => {
    for (const file of files) {
      expect(file).not.toMatch(subjectWords);
      expect((await openPdf(`${PRINTED}/${file}`)).getTitle()).not.toMatch(subjectWords);
    }
  });
});

describe.skipIf(!canReadPaper)('a card of a procedure', () => {
  it.each(core.procedures.map((one) => [one.id, one] as const))(
    '%s is one sheet, with its title, its first number and every one of its steps',
    (id, procedure) => {
      const pages = pagesOf(`${PRINTED}/demarches/${id}.pdf`);
      expect(pages.length).toBeLessThanOrEqual(2);
      const said = pages.join(' ');
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      expect(said).toContain(plain(procedure.title));
      expect(said).toContain(plain(procedure.why));
      const numbers = procedure.contacts
        .slice(0, 4)
        .flatMap(
          (one) => lineOf(core.contacts.find((contact) => contact.id === one) ?? core.contacts[0]!)?.shown ?? [],
        );
      for (const number of numbers) expect(said).toContain(plain(number));
      const steps = texts.procedures[id]?.sections.find((section) => section.id === 'steps')?.blocks ?? [];
      const count = steps.reduce((sum, block) => sum + (block.kind === 'steps' ? block.steps.length : 0), 0);
      expect(count).toBeGreaterThan(0);
      for (let number = 1; number <= count; number++) expect(said).toContain(` ${number}. `);
    },
  );
});

describe.skipIf(!canReadPaper)('the pocket card', () => {
  const [front = '', back = ''] = canReadPaper ? pagesOf(`${PRINTED}/${CARD}`) : [];
  const times = (text: string, words: string): number => text.split(words).length - 1;

  it('has ten fronts that name nothing of the subject, and their backs', async () => {
    expect((await openPdf(`${PRINTED}/${CARD}`)).getPageCount()).toBe(2);
    expect(times(front, 'Repères')).toBe(10);
    expect(times(front, 'guide.example')).toBe(10);
    expect(front).not.toMatch(subjectWords);
    expect(front).not.toMatch(/enfant|parent|danger|aide|police|119/i);
    expect(times(back, 'Mon contact')).toBe(10);
    expect(times(back, inWords(core.edition))).toBe(10);
  });

  it('has the numbers of the contacts on its back', () => {
    for (const id of paper?.card ?? []) {
      const contact = core.contacts.find((one) => one.id === id);
      const line = contact && lineOf(contact);
      expect(line?.shown, id).toBeDefined();
      expect(times(back, `${line?.shown.replace(/\s/g, ' ')}${line?.kind === 'sms' ? ' SMS' : ''} `), id).toBe(10);
    }
    expect(paper?.card).toHaveLength(5);
  });
});

describe.skipIf(!canReadPaper)('the numbers on paper', () => {
  it('are those of the contacts: whatever looks like one is one', () => {
    const known = new Set(
      core.contacts.flatMap(({ channels }) => channels.flatMap((one) => ('number' in one ? [one.number] : []))),
    );
    const dialled =
      /(?<![\d.*/-])(?:0\d(?:[ .]?\d{2}){4}|0 8\d{2} \d{3} \d{3}|0 8\d{2} \d{2} \d{2} \d{2}|116 \d{3}|3[09]\d{2}|31\d{2})(?![\d*])/g;
    let seen = 0;
    for (const file of files)
      for (const [number] of wordsOf(file).matchAll(dialled)) {
        seen++;
        expect(known.has(number.replace(/\D/g, '')), `${file}: ${number}`).toBe(true);
      }
    expect(seen).toBeGreaterThan(200);
  });

  it('of the strip stand on plan and booklet, as their contacts have them', () => {
    for (const file of ['plan.pdf', 'livret.pdf'])
      for (const id of paper?.strip ?? []) {
        const contact = core.contacts.find((one) => one.id === id);
        expect(wordsOf(file), `${file}: ${id}`).toContain((contact && lineOf(contact)?.shown)?.replace(/\s/g, ' '));
      }
  });
});

describe.skipIf(!canReadPaper)('without the address of the guide', () => {
  it('there is a line to write it, and nothing that looks like one', () => {
    for (const file of ['carte.pdf', 'affiche.pdf', 'plan.pdf', 'livret.pdf', 'demarches/porter-plainte.pdf']) {
      const said = pagesOf(`${BLANK}/${file}`).join(' ');
      expect(said, file).toContain('Adresse du guide :');
      expect(said, file).not.toContain('guide.example');
      expect(said, file).not.toContain('laisse une trace');
    }
  });
});
