import type { JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { brandOf, find } from '../../../pack/index.ts';
import { Beside, Both } from './beside.tsx';
import { useCardContacts } from './card-contacts.ts';
import { useGuide } from './guide.ts';
import { CardFront, CropMarks } from './pocket-card.tsx';
import { Status } from './translated.tsx';
import { t } from '../../say.ts';
import { footText, numberOf } from './words.ts';

const CARDS = 5;

/**
 * Pocket cards in two languages, on two pages of A4: two cards of the usual size beside each other, to fold between
 * them. Outside nothing of the subject, in both languages (PR-2); inside each number once, with what it is for in the
 * language of the reader, and on the other side of the fold in the source's.
 */
export function FoldedCards(): JSX.Element {
  return (
    <>
      {[Outside, Inside].map((Side, at) => (
        <section key={at} class="sheet cards folded">
          <CropMarks isFolded />
          {Array.from({ length: CARDS }, (_, card) => (
            <Side key={card} />
          ))}
        </section>
      ))}
    </>
  );
}

function Outside(): JSX.Element {
  const { pack } = useGuide();
  return (
    <>
      <CardFront />
      <div class="pocket other-front">
        <Beside
          alone
          show={({ core }, say) => (
            <>
              <p class="title">{brandOf(core).guide}</p>
              <p>{say('pocketCard.line')}</p>
            </>
          )}
        />
        <Status />
        <p>{footText(pack)}</p>
      </div>
    </>
  );
}

function Inside(): JSX.Element {
  const { contacts, always } = useCardContacts();
  return (
    <div class="pocket spread" data-whole>
      {contacts.map((contact) => {
        const line = lineOf(contact);
        return (
          <p key={contact.id} class="entry">
            <b>
              <bdi dir="ltr">{line ? numberOf(line) : contact.name}</bdi>
            </b>
            <span>{contact.short}</span>
            <Beside show={({ core }) => find(core.contacts, contact.id).short} />
          </p>
        );
      })}
      {always ? (
        <p class="entry">
          <span class="wide">{t('pocketCard.always')}</span>
          <Beside show={(_source, say) => say('pocketCard.always')} />
        </p>
      ) : null}
      <p class="mine">
        <Both show={(say) => say('pocketCard.mine')} /> <i class="line" />
      </p>
    </div>
  );
}
