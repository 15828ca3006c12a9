import type { JSX } from 'preact';
import { foldBlocks, type Block, type BlockCases, type Tone } from '../../../pack/index.ts';
import { CallLog, lineOf } from '../../ui/call.tsx';
import { ContactRow } from '../../ui/contact-row.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconNode } from '../../ui/icons.ts';
import { find, useCore } from '../../site.tsx';
import { t } from '../../say.ts';
import { Heading } from './heading.tsx';
import { Inlines } from './inlines.tsx';
import { useTextLinks } from './text-links.ts';
import { Say } from './say.tsx';
import { Steps } from './steps.tsx';
import { Table } from './table.tsx';
import * as icons from '../../ui/icons.ts';

interface BlockPlace {
  /** the level that a heading block gets here */
  readonly level?: 2 | 3 | 4;
  /** what step ticks hang on; without it steps have no box */
  readonly ticksOf?: string | undefined;
}

/** Renders any list of blocks. */
export const Blocks = ({ blocks, ...place }: BlockPlace & { readonly blocks: readonly Block[] }): JSX.Element => (
  <>{foldBlocks(blocks, casesAt(place))}</>
);

const casesAt = ({ level = 2, ticksOf }: BlockPlace): BlockCases<JSX.Element> => ({
  paragraph: ({ text }) => (
    <p>
      <Inlines text={text} />
    </p>
  ),
  heading: ({ id, text }) => (
    <Heading level={level} id={id}>
      {text}
    </Heading>
  ),
  list: ({ items }) => (
    <ul>
      {items.map((item, at) => (
        <li key={at}>
          <Inlines text={item} />
        </li>
      ))}
    </ul>
  ),
  steps: ({ title, steps }) => <Steps title={title} steps={steps} level={level} ticksOf={ticksOf} />,
  say: ({ text }) => <Say text={text} />,
  avoid: ({ items }) => (
    <ul class="avoid">
      {items.map(({ avoid, instead }, at) => (
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
  ),
  notice: ({ tone, blocks }, fold) => (
    <div class="notice" data-tone={tone}>
      <Icon of={TONES[tone]} />
      <div>{fold(blocks)}</div>
    </div>
  ),
  table: ({ head, rows }) => <Table head={head} rows={rows} />,
  figure: ({ id }) => <FigureBlock id={id} level={level} />,
  contact: ({ id }) => <ContactBlock id={id} />,
});

const TONES: Readonly<Record<Tone, IconNode>> = {
  danger: icons.danger,
  caution: icons.alert,
  note: icons.info,
  keyboard: icons.info,
};

function FigureBlock({ id, level }: { id: string; level: 2 | 3 | 4 }): JSX.Element {
  const reading = useTextLinks();
  if (reading === null) throw new Error(`nothing here draws the figure ${id}`);
  return <reading.Drawing figure={find(reading.texts.figures, id)} level={level} />;
}

function ContactBlock({ id }: { id: string }): JSX.Element {
  const contact = find(useCore().contacts, id);
  return (
    <>
      <ContactRow contact={contact} />
      <CallLog sms={lineOf(contact)?.kind === 'sms'} />
    </>
  );
}
