/** The names of all faults, by where they are found. They stay stable; each has a test. */
export const FAULT_CODES = [
  // Files and YAML
  'stray-file',
  'missing-file',
  'fitted-file',
  'yaml-syntax',
  'yaml-anchor',
  'yaml-alias',
  'yaml-tag',
  'duplicate-key',
  'invisible-character',
  'blank-left',
  // Shapes
  'missing-field',
  'unknown-field',
  'wrong-value',
  // Ids and set-up
  'id-is-not-file-name',
  'technique-is-not-folder',
  'id-taken',
  'technique-order',
  'points-order',
  // Phrases and lexicons
  'phrase-syntax',
  'phrase-empty',
  'phrase-too-wide',
  'list-too-long',
  'gap-range',
  'star-inside',
  'wide-mark',
  'empty-term',
  'common-word',
  'no-phrase',
  'lexicon-syntax',
  'unknown-lexicon',
  'unused-lexicon',
  'empty-lexicon',
  'term-repeated',
  // Examples
  'too-few-fires',
  'too-few-quiet',
  'mark-missing',
  'mark-not-wanted',
  'bad-mark',
  'example-repeated',
  // Sources
  'unknown-advisory',
  'unknown-claim',
  'citation-repeated',
  'unconfirmed-support',
  'claim-uncited',
  'claim-repeated',
  'anchor-too-long',
  'bad-url',
  'bad-date',
  'date-order',
  // Patterns
  'unknown-need',
  'one-technique',
  // Wording
  'accusing-word',
  'names-origin',
  'name-unused',
  'name-unsourced',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];
