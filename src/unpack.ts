/**
 * Inlined at the foot of the guide in one file: unpacks styles, app and pack, which stand there compressed, and starts
 * the app. Where that fails, what can be read without scripts stays, with the sentence that says so.
 */
import { inflateSync, strFromU8 } from 'fflate';
import { createReader, mapTexts, NEXT_SOURCE, readBase91 } from './packed/index.ts';

/** Between the parts of what is packed. */
const CUT = '\0';

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Every text of what can be read, and every address outside, in order; the number of a source is its id. */
function wordsOf(page: HTMLElement, sources: readonly string[]): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.localName === 'i')
      words.push(...node.data.split(NEXT_SOURCE).map((number) => sources[Number(number) - 1] ?? ''));
    else if (node instanceof Text) words.push(node.data);
    else if (node instanceof HTMLAnchorElement && node.protocol.startsWith('http'))
      words.push(node.getAttribute('href') ?? '');
  }
  return words;
}

/** A script that is put into the page: the policy lets this one alone run, by its hash. */
interface ScriptPolicy {
  createScript(code: string): string;
}
interface Trusting {
  readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
}

function addScript(code: string): void {
  const script = document.createElement('script');
  const same = { createScript: (text: string): string => text };
  const policy = (window as Trusting).trustedTypes?.createPolicy('one-file', same) ?? same;
  script.text = policy.createScript(code);
  document.head.append(script);
}

try {
  const parts = strFromU8(inflateSync(readBase91(element('packed').textContent ?? ''))).split(CUT);
  const [styles = '', code = '', sources = '', count = '', pack = ''] = parts;
  const words = wordsOf(element('read'), sources.split(' '));
  // a preview or a translator may have changed them: better no app than one that says other words
  if (words.length !== Number(count)) throw new Error('the file was changed');
  const read = createReader(words);
  const style = document.createElement('style');
  style.append(styles);
  document.head.append(style);
  Object.assign(window, { guide: mapTexts(JSON.parse(pack), read) });
  addScript(code);
} catch (error) {
  console.error(error);
  document.documentElement.classList.remove('js');
}
