/** What is ticked in one question of the page. */
export interface EarlyAnswer {
  readonly question: string;
  readonly options: readonly string[];
}

/** What a person answered before the app was there, in the questions that lie in the page. */
export interface EarlyAnswers {
  /** those that were sent with "Continuer" */
  readonly sent: readonly EarlyAnswer[];
  /** the one that is shown, whatever is ticked in it; null when all of them were sent */
  readonly shown: EarlyAnswer | null;
}

/** Read before the app takes the page over, so that no tap is lost. Null where the page holds no question. */
export function readEarlyAnswers(page: ParentNode): EarlyAnswers | null {
  const forms = [...page.querySelectorAll<HTMLFormElement>('form[data-question]')];
  if (forms.length === 0) return null;
  const open = forms.findIndex((form) => form.dataset['sent'] === undefined);
  const shown = forms[open];
  return {
    sent: forms.slice(0, shown ? open : forms.length).map(readForm),
    shown: shown ? readForm(shown) : null,
  };
}

function readForm(form: HTMLFormElement): EarlyAnswer {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  const pressed = form.querySelector<HTMLElement>('[aria-pressed=true]')?.dataset['answer'];
  const options = pressed === undefined ? ticked : [pressed];
  return { question: form.dataset['question'] ?? '', options };
}
