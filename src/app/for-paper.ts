/** The app's door for what is printed at build: words, numbers and codes, and no screen. */
export { fillAny } from './fill.tsx';
export { longDate, say, speakAlso, speakFirst, type Places, type Values } from './i18n-first.ts';
export { t as sayTranslated } from './i18n-translated.ts';
export { speak } from './i18n.ts';
export { speakKit } from './i18n-kit.ts';
export { speakReading, type AllKeys } from './i18n-reading.ts';
export { pathOf } from './paths.ts';
export { markUntranslated } from './translated/mark-untranslated.ts';
export { sayPlainly } from './say-plainly.ts';
export { lineOf, nameBeside, type Line } from './ui/call.tsx';
export { hoursText } from './ui/open-status.tsx';
export { QrCode } from './ui/qr-code.tsx';
export { sayReview } from './ui/say-review.ts';
