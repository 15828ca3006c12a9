import type { JSX } from 'preact';
import { markWords } from '../../../tools/guide/diff/mark-words.ts';
import { t } from '../say.ts';
import { sayPlaces } from '../text/places.ts';

/** A change: what is gone struck, what is new marked, word by word; a screen reader hears which is which. */
export const Marked = ({ before, after }: { readonly before: string; readonly after: string }): JSX.Element => (
  <bdi class="marked">
    {markWords(sayPlaces(before), sayPlaces(after)).map(({ is, text }, at) => {
      if (is === 'same') return text;
      const Tag = is === 'old' ? 'del' : 'ins';
      return (
        <>
          {is === 'new' && at > 0 && ' '}
          <Tag key={at}>
            <span class="visually-hidden">{t(`publish.${is}`)} </span>
            {text}
          </Tag>
        </>
      );
    })}
  </bdi>
);
