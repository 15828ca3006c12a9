import type { JSX } from 'preact';
import { ListenButton } from '../reading-aloud/listen.tsx';
import { find, useFirst } from '../site.tsx';
import { PictureShapes } from '../ui/pictogram.tsx';

/**
 * What a question has once the core is there, each in a place that was kept for it: the lines of its drawings, and
 * "Écouter".
 */
export function QuestionAside({ id }: { id: string }): JSX.Element {
  const { pictures = {} } = find(useFirst().flow.questions, id);
  return (
    <>
      <PictureShapes of={Object.values(pictures)} />
      <ListenButton class="button" staysOpen />
    </>
  );
}
