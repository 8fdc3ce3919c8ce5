/** One file of `rules/` or `seeds/`, as it stands on disk or in a test. */
export interface RuleFile {
  /** Relative to the project's root, with forward slashes: `rules/indicators/secrecy/unnamed-client.yml`. */
  readonly path: string;
  readonly text: string;
}
