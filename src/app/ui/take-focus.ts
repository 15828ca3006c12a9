/** For `ref`: the focus goes where the words are, since the button that was pressed is gone. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
