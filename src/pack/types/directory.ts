/** A département or territory: who protects children there, and the cities that have a tribunal pour enfants. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly body: string;
  readonly courts: readonly string[];
  /** of its clocks (IANA name); left out: Europe/Paris */
  readonly timezone?: string;
  /** what to know before choosing */
  readonly note?: string;
}

export interface Directory {
  readonly departments: readonly Department[];
  readonly sources: readonly string[];
  readonly checked: string;
}
