/** How many letters of a word count: `negotiation` and `negotiating` are one. */
const STEM_LENGTH = 6;

/** The part by which a word of an alphabetic script is told from others. */
export function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}
