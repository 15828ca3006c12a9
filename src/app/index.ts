export { forgetVisit } from './forget-visit.ts';
export { beDiscreet } from './settings/be-discreet.ts';
export { Root, type Content } from './root.tsx';
export { App, routeAt } from './app.tsx';
export { LoadFailed, Shell } from './shell.tsx';
export { speak, t } from './i18n.ts';
export { titleOf } from './title.ts';
export { readEarlyAnswers } from './questions/early-answers.ts';
export { takeOver } from './questions/take-over.ts';
