import type { JSX } from 'preact';

interface Props extends Omit<JSX.IntrinsicElements['form'], 'onSubmit'> {
  /** what Enter and the button of the form do */
  readonly onSend?: () => void;
}

/**
 * The form around boxes, radios and fields: no browser ticks or fills them again after a reload (on a box itself HTML
 * has no such attribute), and nothing is sent anywhere. "dialog" sees to that before the scripts are there.
 */
export const PrivateForm = ({ onSend, ...rest }: Props): JSX.Element => (
  <form
    {...rest}
    autocomplete="off"
    method="dialog"
    onSubmit={(event) => {
      event.preventDefault();
      onSend?.();
    }}
  />
);
