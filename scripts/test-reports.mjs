// What the reports of Vitest and of Playwright say: how many tests passed, failed and were left out, and why.
import { stripVTControlCharacters } from 'node:util';

/** The test's name and the first lines of what it says, without colours. */
const shorten = (title, message = '') =>
  `${title}\n${stripVTControlCharacters(message).split('\n').slice(0, 24).join('\n')}`;

export const readVitest = ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests,
  why: testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => shorten(fullName, failureMessages[0])),
});

/** What a test says, with the line of it: one that takes too long says first that, and then what it waited for. */
const sayErrors = ({ errors }) =>
  errors.map(({ message, location }) => (location ? `line ${location.line}: ${message}` : message)).join('\n');

/** Why tests failed, in a suite of the report and in those that are in it. */
const whyIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .flatMap(({ title, tests }) =>
      tests.flatMap(({ results }) => results.map((result) => shorten(title, sayErrors(result)))),
    ),
  ...suites.flatMap(whyIn),
];

export const readPlaywright = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  why: suites.flatMap(whyIn),
});
