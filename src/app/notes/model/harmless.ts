/** Marks that turn what follows, control characters but line feed and tab, and marks of byte order. */
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A text as it may stand in an export: nothing in it hides or turns what stands beside it. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(HIDDEN, '');

/** What a spreadsheet takes for the beginning of a formula, also behind spaces (OWASP, CSV Injection). */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** What a spreadsheet makes a number or a date: "0612345678" loses a zero, "12/2026" becomes a day. ISO days may. */
const NUMBER = /^(?!\d{4}-\d\d-\d\d$)[\s.,/]*\d[\d\s.,/Ee-]*$/u;

/** A cell of a CSV file (RFC 4180), in quotation marks; an apostrophe stands before a formula or a number. */
export function cellOf(text: string): string {
  const said = plain(text);
  return `"${(FORMULA.test(said) || NUMBER.test(said) ? `'${said}` : said).replaceAll('"', '""')}"`;
}
