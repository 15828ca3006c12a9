/** An area of the country: who protects children there, and the cities of its courts for them. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly courts: readonly string[];
  /** of its clocks (IANA name); left out: the clock of reference of the country */
  readonly timezone?: string;
  /** what to know before choosing */
  readonly note?: string;
}

export interface Directory {
  readonly areas: readonly Area[];
  /** digits of a postcode, which begins with the code of its area; left out: a postcode does not say the area */
  readonly postcode?: number;
  readonly sources: readonly string[];
  readonly checked: string;
}
