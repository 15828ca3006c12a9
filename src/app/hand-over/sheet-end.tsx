import type { ComponentChildren, JSX } from 'preact';
import { useStore } from '../site.tsx';
import { CodeOfAddress } from '../pass-on/address-code.tsx';
import { useWholeAddress } from '../pass-on/use-whole-address.ts';
import { Appointment } from './appointment.tsx';
import { Nearby } from './nearby.tsx';
import { sheet } from './sheet.ts';
import { useOpens } from './what-opens.tsx';

interface Props extends Pick<Parameters<typeof Appointment>[0], 'longDate' | 'label'> {
  /** what the services nearby stand under */
  readonly near: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The foot of a sheet: services nearby, when to meet again, whom to ask, the address and its code, unless somebody else
 * reads the phone.
 */
export function SheetEnd({ near, longDate, label, children }: Props): JSX.Element {
  const { isRead } = useStore(sheet);
  const { path, title } = useOpens();
  const address = useWholeAddress(path);
  return (
    <div class="hand-end">
      <div>
        <Nearby>{near}</Nearby>
        <Appointment longDate={longDate} label={label} />
        {address && isRead !== true ? (
          <p class="hand-foot">
            <b>
              <bdi dir="ltr">{address}</bdi>
            </b>
          </p>
        ) : null}
      </div>
      {address && isRead === false ? <CodeOfAddress address={address} opens={title} /> : null}
      {children}
    </div>
  );
}
