import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window, type Element } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { drawAll } from '../../../tools/guide/graph/graph.ts';
import { listEffects } from '../../../tools/guide/graph/list-effects.ts';
import { goodContent, realContent } from '../../support/packs.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const small = goodContent();
const real = realContent();

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const parse = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');
const pageOf = (content: typeof small) => parse(drawAll(content).get('index.html') ?? '');
/** The drawing of a page, by its id. */
function drawingOf(content: typeof small, id: string): Element {
  const drawing = pageOf(content).getElementById(id);
  if (!drawing) throw new Error(`no drawing ${id}`);
  return drawing;
}
/** Each piece of words of a drawing, one after the other. */
function wordsOf(node: Element): readonly string[] {
  const isLeaf = node.children.length === 0;
  return isLeaf ? [plain(node.textContent)] : [...node.children].flatMap((child) => wordsOf(child));
}

test('graph writes one drawing for the flow, one for each question and one for each procedure, and leads to each', async () => {
  const out = join(dirname(copyContent()), 'out');
  const { code, text } = await runGuide(['graph', '--content', 'tests/fixtures/pack/good', '--out', out]);
  expect(code).toBe(0);
  expect(text).toContain('2 files in');
  expect(readdirSync(out).toSorted()).toEqual(['flow.mmd', 'index.html']);
  const index = parse(readFileSync(join(out, 'index.html'), 'utf8'));
  const drawn = [...index.querySelectorAll('section')].map(({ id }) => id);
  expect(drawn).toEqual([
    'flow',
    'questions/danger',
    'questions/water',
    'questions/noticed',
    'demarches/appeler-les-secours',
    'demarches/couper-l-eau',
    'demarches/prevenir-l-assurance',
  ]);
  expect([...index.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
    drawn.map((id) => `#${id}`),
  );
});

describe('every drawing of the real guide', () => {
  const page = pageOf(real);
  const drawings = [...page.querySelectorAll('section')];

  test('is there, under a title of its own, with words below it', () => {
    expect(drawings).toHaveLength(1 + real.flow.questions.length + real.procedures.length);
    for (const drawing of drawings) {
      expect(drawing.querySelector('h2')?.textContent.length, drawing.id).toBeGreaterThan(5);
      expect(wordsOf(drawing).join(' ').length, drawing.id).toBeGreaterThan(60);
    }
  });

  test('uses no script, no picture and no address of another place, and says its language', () => {
    const html = drawAll(real).get('index.html') ?? '';
    expect(html).not.toMatch(/<script|<img|<link|url\(|https?:/);
    expect(page.documentElement.getAttribute('lang')).toBe('fr');
  });
});

test('the flow shows every question with its condition and every option, in words', () => {
  const flow = drawingOf(small, 'flow');
  const words = wordsOf(flow).join(' ');
  for (const { title, options } of small.flow.questions)
    for (const shown of [title, ...options.map(({ label }) => label)]) expect(words).toContain(plain(shown));
  expect(words).toContain('Posée si : L’eau : pas « Non »');
  expect(flow.querySelectorAll('.track > .fork')).toHaveLength(1);
  expect(flow.querySelectorAll('.track > .card:not(.fork)')).toHaveLength(2);
});

test('the drawing of a procedure shows what brings it, its bands, its contacts and what comes after a refusal', () => {
  const words = wordsOf(drawingOf(small, 'demarches/appeler-les-secours')).join('|');
  expect(words).toContain(
    'Ce qui l’amène|Le danger : « Oui, maintenant » ou « Je ne sais pas »|Quand la faire|maintenant|Le danger : « Oui, maintenant »|si ça change|dans tous les autres cas|',
  );
  expect(words).toContain('1. 18, pompiers|Si on vous dit non|');
});

test('an option brings, holds back or moves a procedure, as its rule says', () => {
  const effects = (question: string, option: string) =>
    listEffects(small, question, option).map(({ id, kind }) => `${kind} ${id}`);
  expect(effects('danger', 'now')).toEqual(['brings appeler-les-secours']);
  expect(effects('danger', 'none')).toEqual([]);
  expect(effects('water', 'stopped')).toEqual(['spares noticed', 'holds couper-l-eau']);
  expect(effects('noticed', 'smell')).toEqual(['moves couper-l-eau']);
  expect(listEffects(real, 'who', 'myself').filter(({ kind }) => kind === 'holds').length).toBeGreaterThan(5);
});

test('the Mermaid chart goes past a question that is not asked', () => {
  expect(plain(drawAll(small).get('flow.mmd') ?? '')).toBe(
    [
      'flowchart TD',
      '  q1["1. Y a-t-il un danger ?"]',
      '  q1 --> q2',
      '  q2["2. L’eau coule-t-elle encore ?"]',
      '  q2 --> q3if',
      '  q3if{"L’eau : pas « Non »"}',
      '  q3["3. Que voyez-vous ?"]',
      '  q3if -->|oui| q3',
      '  q3if -.->|non| plan',
      '  q3 --> plan',
      '  plan(["Le plan"])',
      '',
    ].join('\n'),
  );
});
