import { describe, expect, it } from 'vitest';
import { openEdition, readEditionFile } from '../../tools/read-edition.ts';
import { distFiles, read } from '../support/dist.ts';

const { light, dark } = openEdition(readEditionFile('editions/reperes.yaml')).colours;

/** Colours as a minifier writes them. */
const lowered = (colours: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [
      name,
      value.toLowerCase().replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3'),
    ]),
  );

/** Custom properties that are colours, of the first block that a selector opens in the built styles. */
function coloursOf(css: string, selector: string): Readonly<Record<string, string>> {
  const from = css.indexOf(`${selector}{`);
  if (from < 0) throw new Error(`the styles have no ${selector}`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):(#[0-9a-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('the dark theme', () => {
  it('is the same when the system asks for it and when the person does', () => {
    const css = distFiles()
      .filter((file) => /^assets\/first\..*\.css$/.test(file))
      .map((file) => read(file))
      .join('');
    for (const selector of [':root[data-theme=dark]', ':root:not([data-theme=light])'])
      expect(coloursOf(css, selector), selector).toEqual(lowered(dark));
    expect(coloursOf(css, ':root')).toEqual(lowered(light));
  });
});
