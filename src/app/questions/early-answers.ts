/**
 * What a person did before the app was there: the anchor they went to, what they ticked in the first question, whether they
 * pressed "Continuer". Read once, before the app takes the page over, so that no tap is lost.
 */
export interface EarlyAnswers {
  readonly question: string;
  readonly options: readonly string[];
  readonly sent: boolean;
}

export function readEarlyAnswers(page: ParentNode): EarlyAnswers | null {
  const form = page.querySelector<HTMLFormElement>('form[data-question]');
  const question = form?.dataset['question'];
  if (!form || question === undefined) return null;
  const options = [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  return { question, options, sent: form.dataset['sent'] !== undefined };
}
