import type { JSX } from 'preact';
import type { Channel } from '../../pack/index.ts';
import { InLanguage } from '../ui/in-language.tsx';
import { useCore } from '../site.tsx';
import { fill, t } from '../say.ts';

/** As it is written on an envelope, in the language of the place. */
function Address({ address }: { address: string }): JSX.Element {
  const { untranslated } = useCore();
  return fill('contact.address', { address: <InLanguage of={untranslated}>{address}</InLanguage> });
}

/** A way to reach a contact that is neither a call nor a message. */
export function Other({ channel }: { channel: Channel }): JSX.Element | null {
  switch (channel.kind) {
    case 'web':
    case 'chat':
    case 'form':
    case 'sign-language':
      return (
        <p>
          <a href={channel.url} rel="noreferrer noopener">
            {t(`contact.${channel.kind}`, { host: channel.shown })}
          </a>
        </p>
      );
    case 'email':
      return (
        <p>
          <a href={`mailto:${channel.address}`}>{t('contact.email', { address: channel.address })}</a>
        </p>
      );
    case 'visit':
      return <p>{channel.address === undefined ? t('contact.visit') : <Address address={channel.address} />}</p>;
    case 'abroad':
      return <p>{t('contact.abroad', { number: channel.shown })}</p>;
    case 'tel':
    case 'sms':
      return null;
    default:
      return channel satisfies never;
  }
}
