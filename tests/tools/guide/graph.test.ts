import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { drawAll } from '../../../tools/guide/graph/graph.ts';
import { listEffects } from '../../../tools/guide/graph/list-effects.ts';
import { widthOf, wrap } from '../../../tools/guide/graph/measure.ts';
import { A4 } from '../../../tools/guide/graph/svg.ts';
import { goodContent, realContent } from '../../support/packs.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const small = goodContent();
const real = realContent();

const parse = (svg: string) => new new Window().DOMParser().parseFromString(svg, 'image/svg+xml');
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

test('graph writes one page for the flow, one for each question and one for each procedure, and a page that shows them all', async () => {
  const out = join(dirname(copyContent()), 'out');
  const { code, text } = await runGuide(['graph', '--content', 'tests/fixtures/pack/good', '--out', out]);
  expect(code).toBe(0);
  expect(text).toContain('9 files in');
  const index = readFileSync(join(out, 'index.html'), 'utf8');
  const named = [...index.matchAll(/src="([^"]+)"/g)].map(([, path = '']) => path);
  expect(named).toEqual([
    'flow.svg',
    'questions/danger.svg',
    'questions/water.svg',
    'questions/noticed.svg',
    'demarches/appeler-les-secours.svg',
    'demarches/couper-l-eau.svg',
    'demarches/prevenir-l-assurance.svg',
  ]);
  expect(named.filter((path) => !existsSync(join(out, path)))).toEqual([]);
});

describe('every page of the real guide', () => {
  const pages = [...drawAll(real)].filter(([path]) => path.endsWith('.svg'));

  test('is there', () => {
    expect(pages).toHaveLength(1 + real.flow.questions.length + real.procedures.length);
  });

  test.each(pages)('%s is a picture with a name and a description, and all its words stand on the sheet', (_, svg) => {
    const root = parse(svg).documentElement;
    expect(root.getAttribute('role')).toBe('img');
    expect(root.querySelector('title')?.textContent?.length).toBeGreaterThan(5);
    expect(root.querySelector('desc')?.textContent?.length).toBeGreaterThan(20);
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(width).toBe(A4.width);
    const outside = [...root.querySelectorAll('text')].filter((text) => {
      const end =
        Number(text.getAttribute('x')) +
        (text.getAttribute('text-anchor') === 'end'
          ? 0
          : widthOf(text.textContent ?? '', /title/.test(text.getAttribute('class') ?? '') ? 20 : 11));
      return end > width || Number(text.getAttribute('y')) > height;
    });
    expect(outside.map((text) => text.textContent)).toEqual([]);
  });

  test('uses no script, no picture and no address of another place', () => {
    expect(pages.filter(([, svg]) => /<script|<image|href=/.test(svg)).map(([path]) => path)).toEqual([]);
    expect(new Set(pages.flatMap(([, svg]) => svg.match(/https?:[^"]+/g) ?? []))).toEqual(
      new Set(['http://www.w3.org/2000/svg']),
    );
  });
});

test('the flow shows every question with its condition and every option, in words', () => {
  const root = parse(drawAll(small).get('flow.svg') ?? '').documentElement;
  const words = plain([...root.querySelectorAll('text')].map((text) => text.textContent).join(' '));
  for (const { title, options } of small.flow.questions)
    for (const shown of [title, ...options.map(({ label }) => label)]) expect(words).toContain(plain(shown));
  expect(words).toContain('Posée si : L’eau : pas « Non »');
  expect(root.querySelectorAll('.fork')).toHaveLength(1);
  expect(root.querySelectorAll('circle.stop')).toHaveLength(2);
});

test('the page of a procedure shows what brings it, its bands, its contacts and what comes after a refusal', () => {
  const root = parse(drawAll(small).get('demarches/appeler-les-secours.svg') ?? '').documentElement;
  const words = plain([...root.querySelectorAll('text')].map((text) => text.textContent).join('|'));
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

test('a text is broken at spaces, and a word that is too long stands alone', () => {
  expect(wrap('un mot extraordinairement long', 60, 12)).toEqual(['un mot', 'extraordinairement', 'long']);
});
