import type { ComponentChildren, JSX } from 'preact';
import type { Block, Tone } from '../../../pack/index.ts';
import { CallLog, lineOf } from '../../ui/call.tsx';
import { ContactRow } from '../../ui/contact-row.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconNode } from '../../ui/icons.ts';
import { find, useCore } from '../../context.ts';
import { t } from '../../say.ts';
import { Heading } from './heading.tsx';
import { Inlines } from './inlines.tsx';
import { useReading } from './reading.ts';
import { Say } from './say.tsx';
import { Steps } from './steps.tsx';
import { Table } from './table.tsx';
import * as icons from '../../ui/icons.ts';

interface Props {
  readonly blocks: readonly Block[];
  /** the level that a heading block gets here */
  readonly level?: 2 | 3 | 4;
  /** what step ticks hang on; without it steps have no box */
  readonly ticksOf?: string | undefined;
}

/** Renders any list of blocks. One exhaustive switch: a new kind of block does not compile until it is here. */
export function Blocks({ blocks, level = 2, ticksOf }: Props): JSX.Element {
  return (
    <>
      {blocks.map((block, at) => (
        <One key={at} block={block} level={level} ticksOf={ticksOf} />
      ))}
    </>
  );
}

function One({ block, level, ticksOf }: { block: Block; level: 2 | 3 | 4; ticksOf: string | undefined }): JSX.Element {
  const { contacts } = useCore();
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines text={block.text} />
        </p>
      );
    case 'heading':
      return (
        <Heading level={level} id={block.id}>
          {block.text}
        </Heading>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <Inlines text={item} />
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return <Steps title={block.title} steps={block.steps} level={level} ticksOf={ticksOf} />;
    case 'say':
      return <Say text={block.text} />;
    case 'avoid':
      return (
        <ul class="avoid">
          {block.items.map(({ avoid, instead }, at) => (
            <li key={at}>
              <span class="avoid-not">
                <Icon of={icons.close} />
                <span>
                  <Inlines text={avoid} />
                </span>
              </span>
              <span class="avoid-instead">
                <Icon of={icons.check} />
                <span>
                  <b>{t('procedure.instead')}</b> <Inlines text={instead} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      );
    case 'notice':
      return (
        <Notice tone={block.tone}>
          <Blocks blocks={block.blocks} level={level} ticksOf={ticksOf} />
        </Notice>
      );
    case 'table':
      return <Table head={block.head} rows={block.rows} />;
    case 'figure':
      return <FigureBlock id={block.id} level={level} />;
    case 'contact':
      return (
        <>
          <ContactRow contact={find(contacts, block.id)} />
          <CallLog sms={lineOf(find(contacts, block.id))?.kind === 'sms'} />
        </>
      );
    default:
      return block satisfies never;
  }
}

function FigureBlock({ id, level }: { id: string; level: 2 | 3 | 4 }): JSX.Element {
  const reading = useReading();
  if (reading === null) throw new Error(`nothing here draws the figure ${id}`);
  return <reading.Drawing figure={find(reading.texts.figures, id)} level={level} />;
}

const TONES: Readonly<Record<Tone, IconNode>> = {
  danger: icons.danger,
  caution: icons.alert,
  note: icons.info,
  keyboard: icons.info,
};

function Notice({ tone, children }: { tone: Tone; children: ComponentChildren }): JSX.Element {
  return (
    <div class="notice" data-tone={tone}>
      <Icon of={TONES[tone]} />
      <div>{children}</div>
    </div>
  );
}
