/** A text in the form in which terms are looked for, with the way back. */
export interface FoldedText {
  readonly text: string;
  /** Index of each folded code unit's character in the original; undefined where both are the same. */
  readonly toOriginal?: Int32Array;
}
