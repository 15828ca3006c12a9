/** The phone beside the text: the guide's own screens, in a frame of their own, on the pack that they are given. */
import '../../app/styles/index.css';
import './preview.css';
import { pathOf } from '../../app/index.ts';
import { start } from '../../in-memory.ts';
import { answerQuestion, markStarted } from '../../storage/index.ts';
import type { PreviewTells, Shown } from './shown.ts';

/** The step of the flow that shows the plan (src/app/ui/step-numbers.ts). */
const PLAN = '4';

const tell = (tells: PreviewTells): void => parent.postMessage(tells, location.origin);

addEventListener('message', ({ data, source, origin }: MessageEvent<Shown>) => {
  if (source !== parent || origin !== location.origin) return;
  void show(data);
});
tell({ preview: 'ready' });

async function show({ pack, route, answers, marked, scroll }: Shown): Promise<void> {
  const { locale } = pack.core;
  markStarted();
  for (const [question, options] of Object.entries(answers)) answerQuestion(question, options);
  const page = document.getElementById('app') as HTMLElement;
  const flow = pathOf({ kind: 'flow' }, locale);
  if (route !== null) history.replaceState(null, '', `#${pathOf(route, locale)}`);
  await start(page, pack, route === null ? { path: flow, step: PLAN } : undefined);
  scrollTo(0, scroll);
  mark(page, marked);
  tell({ preview: 'drawn' });
}

/** Marks words where they stand, without changing the page. */
function mark(page: HTMLElement, words: readonly string[]): void {
  const { highlights } = CSS as { readonly highlights?: Map<string, unknown> };
  if (highlights === undefined || words.length === 0) return;
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const word of words) {
      const at = node.data.indexOf(word);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  if (ranges[0] !== undefined && scrollY === 0) showPlace(ranges[0]);
  highlights.set(
    'changed',
    new (globalThis as unknown as { Highlight: new (...all: Range[]) => unknown }).Highlight(...ranges),
  );
}

/** Opens the folds around a place, and brings it into view. */
function showPlace(range: Range): void {
  const { parentElement } = range.startContainer;
  for (let fold = parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  // in this frame alone: the page around it stays where it is
  scrollTo(0, range.getBoundingClientRect().top + scrollY - innerHeight / 2);
}
