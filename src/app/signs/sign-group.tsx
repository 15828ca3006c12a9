import type { JSX } from 'preact';
import { role, wholeOf, type Texts } from '../../pack/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { SourceList } from '../render/screen/source-list.tsx';
import { Call, CallLog } from '../ui/call.tsx';
import { Link } from '../ui/link.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import { SignWords } from './sign-words.tsx';

/** One group of signs, to read: how much each says, what else it can mean, where it comes from. */
export default function SignGroupScreen({
  id,
  texts,
}: {
  id: string;
  texts: Pick<Texts, 'signs' | 'sources'>;
}): JSX.Element {
  const core = useCore();
  const group = wholeOf(find(core.signs, id), texts.signs);
  const sources = [...new Set(group.signs.flatMap((sign) => sign.sources))];
  return (
    <article class="stack reading">
      <div class="pictured">
        <Listen>
          <Pictogram name={group.picture} />
        </Listen>
        <div>
          <h1 tabIndex={-1}>{group.title}</h1>
          <p class="lead">{t('signs.first')}</p>
        </div>
      </div>
      {group.intro ? <p>{group.intro}</p> : null}
      <ul class="signs">
        {group.signs.map((sign) => (
          <li key={sign.id} class="sign" data-strength={sign.strength}>
            <SignWords sign={sign} />
          </li>
        ))}
      </ul>
      <section class="card">
        <p>{t('home.doubt')}</p>
        <Call contact={role(core, 'advice-contact')} />
        <CallLog />
      </section>
      <p class="no-print">
        <Link to={{ kind: 'signs' }}>{t('signs.all')}</Link>
      </p>
      <section class="provenance stack-s">
        <h2>{t('procedure.sources')}</h2>
        <SourceList ids={sources} texts={texts} />
      </section>
    </article>
  );
}
