/** What the phone must know of the country of a guide: country.yaml of its content. */
export interface Country {
  /** its clock of reference (IANA name) */
  readonly clock: string;
  /** by the clocks that hours may be told by (IANA names): where each stands, in the language of the page */
  readonly clocks: Readonly<Record<string, string>>;
  readonly holidays: Holidays;
}

/** The public holidays of a country, as rules. */
export interface Holidays {
  /** of a fixed date, as month-day */
  readonly fixed: readonly string[];
  /** days after Easter Sunday */
  readonly afterEaster: readonly number[];
}
