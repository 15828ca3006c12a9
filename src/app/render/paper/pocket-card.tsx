import type { JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { brandOf } from '../../../pack/index.ts';
import { useCardContacts } from './card-contacts.ts';
import { AddressLine, Code } from './code.tsx';
import { useGuide } from './guide.ts';
import { t } from '../../say.ts';
import { footText, numberOf } from './words.ts';

const CARDS = 10;
/** Where the cards of a sheet of A4 begin and end, in millimetres. */
const EDGES = { across: [20, 105, 190], down: [13.5, 67.5, 121.5, 175.5, 229.5, 283.5] };
/** A mark to cut along, in the margin: its length, and its distance to the card. */
const MARK = { length: 5, away: 2 };

/** Two pages of A4: ten fronts, which name nothing of the subject (PR-2), and their backs. */
export function PocketCards(): JSX.Element {
  return (
    <>
      {[CardFront, CardBack].map((Side, at) => (
        <section key={at} class="sheet cards">
          <CropMarks />
          {Array.from({ length: CARDS }, (_, card) => (
            <Side key={card} />
          ))}
        </section>
      ))}
    </>
  );
}

/** Names nothing of the subject: others may see it lie there. */
export function CardFront(): JSX.Element {
  const { guide } = brandOf(useGuide().pack.core);
  return (
    <div class="pocket front">
      <div>
        <h2>{guide}</h2>
        <p>{t('pocketCard.line')}</p>
      </div>
      <Code to={null} label={guide} />
      <AddressLine />
    </div>
  );
}

function CardBack(): JSX.Element {
  const { pack } = useGuide();
  const { contacts, always } = useCardContacts();
  return (
    <div class="pocket back" data-fit>
      <dl>
        {contacts.map((contact) => {
          const line = lineOf(contact);
          return (
            <div key={contact.id}>
              <dt>{line ? numberOf(line) : contact.name}</dt>
              <dd>{contact.short}</dd>
            </div>
          );
        })}
      </dl>
      <p class="mine">
        {t('pocketCard.mine')} <i class="line" />
      </p>
      {always ? <p class="cut">{t('pocketCard.always')}</p> : null}
      <p>{footText(pack)}</p>
    </div>
  );
}

/** Where the knife goes, in the margins alone. `isFolded`: the two cards of a row are one, folded between them. */
export function CropMarks({ isFolded = false }: { isFolded?: boolean }): JSX.Element {
  const { across } = EDGES;
  const [left = 0, right = 0] = [across[0], across.at(-1)];
  const [top = 0, bottom = 0] = [EDGES.down[0], EDGES.down.at(-1)];
  const { length, away } = MARK;
  const marksAt = (x: number): readonly string[] => [
    `M${x} ${top - away}v-${length}`,
    `M${x} ${bottom + away}v${length}`,
  ];
  const fold = isFolded ? across[1] : undefined;
  const marks = [
    ...across.filter((x) => x !== fold).flatMap(marksAt),
    ...EDGES.down.flatMap((y) => [`M${left - away} ${y}h-${length}`, `M${right + away} ${y}h${length}`]),
  ];
  return (
    <svg class="crop" viewBox="0 0 210 297" aria-hidden="true">
      <path d={marks.join('')} />
      {fold === undefined ? null : <path class="fold" d={marksAt(fold).join('')} />}
    </svg>
  );
}
