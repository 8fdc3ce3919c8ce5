/** Up to so many sentences a text is as short as those that the recognisers were fitted to. */
const USUAL_SENTENCES = 6;

/**
 * What is taken from the score (log odds) of every sentence of a longer text: among many sentences one looks alike by chance, so that the
 * odds are divided by how many times longer than usual the text is.
 */
export function lengthPenalty(sentences: number): number {
  return sentences <= USUAL_SENTENCES ? 0 : Math.log(sentences / USUAL_SENTENCES);
}
