/** What a browser says of a voice, as far as it matters here. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** Its language alone, without a kind of words or a region: browsers of Android write `fr_FR`. */
const languageOf = (lang: string): string => (lang.split(/[-_]/)[0] ?? '').toLowerCase();

const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/** The language as most people speak it, with its region: a voice of another region sounds foreign. */
function likely(lang: string): string {
  const { language, region = '' } = new Intl.Locale(languageOf(lang)).maximize();
  return `${language}-${region}`.toLowerCase();
}

/**
 * A voice for a language (BCP 47), on this phone: of the same tag, else of the region where most people speak it, else
 * the one that the phone itself prefers, else any. Undefined: there is none. A voice that does not say of itself that
 * it is local is never taken (ST-17).
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const own = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(lang));
  const named = (tag: string): V | undefined => own.find((voice) => tagOf(voice.lang) === tag);
  return named(tagOf(lang)) ?? named(likely(lang)) ?? own.find((voice) => voice.default) ?? own[0];
}
