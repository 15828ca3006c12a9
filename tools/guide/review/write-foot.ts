import type { Reviewable } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { tag, type Html } from '../html.ts';
import { showCode } from './write-head.ts';

const words = says.review;

/** Where the reviewer signs: name, function, date, reserves. */
export function writeSignature({ digest }: Reviewable): Html {
  const field = (label: string, control: Html): Html => tag('label', { class: 'field' }, label, control);
  return tag(
    'section',
    { class: 'sign', 'aria-labelledby': 'sign' },
    tag('h2', { id: 'sign' }, words.signTitle),
    field(words.missingTitle, tag('textarea', { name: 'lacks', rows: '3' })),
    field(words.reservesTitle, tag('textarea', { name: 'reserves', rows: '3', 'aria-describedby': 'reserves-hint' })),
    tag('p', { class: 'small', id: 'reserves-hint' }, words.reservesHint),
    tag('p', {}, words.signIntro),
    tag(
      'div',
      { class: 'fields' },
      field(words.sign.by, tag('input', { name: 'by', autocomplete: 'name', maxlength: '100' })),
      field(words.sign.role, tag('input', { name: 'role', autocomplete: 'organization-title', maxlength: '100' })),
      field(words.sign.on, tag('input', { name: 'on', type: 'date', required: '' })),
      tag('p', { class: 'field paper' }, words.sign.signature, tag('span', { class: 'blank' })),
    ),
    tag('p', { class: 'small paper' }, words.paperCode(showCode(digest))),
  );
}

/** The bar at the foot of the window, which paper does not show. The script fills it. */
export function writeBar(): Html {
  const { form } = words;
  return tag(
    'section',
    { class: 'bar', 'aria-label': form.bar, hidden: '' },
    tag('p', { id: 'progress', role: 'status' }),
    tag(
      'div',
      { class: 'buttons' },
      tag('button', { type: 'button', id: 'next' }, form.next),
      tag('button', { type: 'button', id: 'save' }, form.save),
      tag('button', { type: 'button', id: 'resume' }, form.resume),
      tag('button', { type: 'button', id: 'print' }, form.print),
    ),
    tag('input', { type: 'file', id: 'file', accept: '.json,application/json', hidden: '', 'aria-label': form.resume }),
  );
}
