/**
 * The script of a dossier, inlined in it: counts what is judged, saves it as a file, takes such a file up again. It
 * asks nobody for anything and keeps nothing: a page that is closed without saving is empty again, so it warns.
 */
import { FORM, VERSION, type DossierFacts, type Judged, type Returned } from './returned.ts';

const facts = JSON.parse(document.getElementById('facts')?.textContent ?? '') as DossierFacts;
const { words } = facts;
const form = document.getElementById('review') as HTMLFormElement;
const progress = document.getElementById('progress') as HTMLElement;
const file = document.getElementById('file') as HTMLInputElement;
const numbers = Array.from({ length: facts.count }, (_, index) => index + 1);
let isSaved = true;

type Field = HTMLInputElement | HTMLTextAreaElement;
const field = (name: string): Field => form.elements.namedItem(name) as Field;
const choices = (number: number): readonly HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="is-${number}"]`));
const on = (id: string, act: () => void): void => document.getElementById(id)?.addEventListener('click', act);
const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

function judgedOf(number: number): Judged {
  const is = (choices(number).find(({ checked }) => checked)?.value ?? null) as Judged['is'];
  const remark = field(`remark-${number}`).value.trim();
  const says = document.querySelector(`#n${number} .words`)?.textContent ?? '';
  return is === 'wrong' || remark !== '' ? { is, remark, says } : { is, remark };
}

/** What nobody has judged yet, or called wrong without a word: nothing can be corrected from that. */
const isOpen = ({ is, remark }: Judged): boolean => is === null || (is === 'wrong' && remark === '');

function read(): Returned {
  const value = (name: string): string => field(name).value.trim();
  return {
    form: FORM,
    version: VERSION,
    kind: facts.kind,
    id: facts.id,
    edition: facts.edition,
    of: facts.of,
    by: value('by'),
    role: value('role'),
    on: value('on'),
    reserves: value('reserves'),
    lacks: value('lacks'),
    judged: numbers.map(judgedOf),
  };
}

const unsigned = (returned: Returned): readonly string[] =>
  (['by', 'role', 'on'] as const).filter((name) => returned[name] === '').map((name) => words.sign[name]);

/** Says how far it is; `first`: what has just happened. */
function show(first = ''): void {
  const returned = read();
  const open = returned.judged.filter(isOpen).length;
  const wrong = returned.judged.filter(({ is }) => is === 'wrong').length;
  const unsaid = unsigned(returned);
  progress.textContent = [
    first,
    fill(words.progress, { done: facts.count - open, all: facts.count }),
    wrong > 0 ? fill(words.wrongs, { count: wrong }) : '',
    open === 0 && unsaid.length > 0 ? fill(words.unsigned, { what: unsaid.join(', ') }) : '',
    open === 0 && unsaid.length === 0 && isSaved === false ? words.ready : '',
  ]
    .filter(Boolean)
    .join(' ');
  for (const [index, judged] of returned.judged.entries()) {
    const remark = field(`remark-${index + 1}`);
    const lacks = judged.is === 'wrong' && judged.remark === '';
    remark.placeholder = lacks ? words.wrongNeedsRemark : (remark.getAttribute('aria-label') ?? '');
    remark.classList.toggle('lacks', lacks);
  }
}

/** A text field as high as what stands in it, so that paper shows all of it. */
function grow(area: HTMLTextAreaElement): void {
  area.style.setProperty('height', 'auto');
  area.style.setProperty('height', `${area.scrollHeight + 2}px`);
}

function save(): void {
  const returned = read();
  const isDone = !returned.judged.some(isOpen) && unsigned(returned).length === 0;
  const name = fill(isDone ? words.fileDone : words.fileUnfinished, { id: facts.id });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(returned, null, 1)}\n`], { type: 'application/json' }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  isSaved = true;
  show(fill(words.saved, { file: name }));
}

async function resume(): Promise<void> {
  const returned = readFile(await file.files?.[0]?.text());
  file.value = '';
  if (returned === null) return show(words.notResumed);
  for (const name of ['by', 'role', 'on', 'reserves', 'lacks'] as const) field(name).value = returned[name];
  for (const [index, { is, remark }] of returned.judged.entries()) {
    for (const choice of choices(index + 1)) choice.checked = choice.value === is;
    field(`remark-${index + 1}`).value = remark;
  }
  for (const area of form.querySelectorAll('textarea')) if (area.value !== '') grow(area);
  isSaved = true;
  show(words.resumed);
}

/** A file that was saved from this very text; else null. */
function readFile(text: string | undefined): Returned | null {
  try {
    const value = JSON.parse(text ?? '') as Returned;
    const isOurs = value.form === FORM && value.kind === facts.kind && value.id === facts.id && value.of === facts.of;
    return isOurs && value.judged.length === facts.count ? value : null;
  } catch {
    return null;
  }
}

form.addEventListener('input', (event) => {
  isSaved = false;
  if (event.target instanceof HTMLTextAreaElement) grow(event.target);
  show();
});
// the key Enter in a field saves nothing by accident
form.addEventListener('submit', (event) => event.preventDefault());
on('save', save);
file.addEventListener('change', () => void resume());
on('resume', () => file.click());
on('print', () => print());
on('next', () => {
  const number = numbers.find((number) => isOpen(judgedOf(number)));
  const target = number === undefined ? field('by') : choices(number)[0];
  target?.focus();
  target?.closest('.statement, .sign')?.scrollIntoView({ block: 'center' });
});
addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});
form.querySelector('.bar')?.removeAttribute('hidden');
show();
