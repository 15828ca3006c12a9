import type { JSX } from 'preact';
import type { PackProcedure } from '../../pack/index.ts';
import { ListenButton } from '../reading-aloud/listen.tsx';
import { useCore, usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { ActionBar } from '../ui/action-bar.tsx';
import { callOf, lineOf } from '../ui/call.tsx';
import { TextSizeButton } from '../ui/text-size-button.tsx';

/** Hear it, larger letters, print it, send it. */
export function ProcedureActions({ procedure }: { procedure: PackProcedure }): JSX.Element {
  const { contacts } = useCore();
  const { router } = usePorts();
  const text = (): string => {
    const call = callOf(procedure, contacts);
    const shown = call && lineOf(call)?.shown;
    return [
      procedure.title,
      procedure.why,
      ...(shown ? [t('call.call', { number: shown })] : []),
      router.shownAddress(),
    ].join('\n');
  };
  return (
    <ActionBar
      text={text}
      warning={t('share.page')}
      before={
        <>
          <ListenButton />
          <TextSizeButton />
        </>
      }
    />
  );
}
