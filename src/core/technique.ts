/** The techniques, in the order in which approaches develop; `rules/techniques.yml` says what each means. */
export const TECHNIQUE_IDS = [
  'contact',
  'flattery',
  'talent-programme',
  'influence',
  'delegation-elicitation',
  'off-platform',
  'paid-report',
  'payment',
  'meeting-travel',
  'secrecy',
  'sensitive-ask',
] as const;

export type TechniqueId = (typeof TECHNIQUE_IDS)[number];
