import type { TechniqueId } from './technique.ts';

/** One point of a curve: from this score on, so many points; between two of them in proportion. */
export type CurvePoint = readonly [score: number, points: number];

/** A small fitted model that sees one technique, or the safeguards of an ordinary offer, in a single sentence. */
export interface PackRecogniser {
  readonly id: string;
  /** What it sees; absent for safeguards, which take points away. */
  readonly technique?: TechniqueId;
  /** The score of a sentence without any known feature (log odds). */
  readonly bias: number;
  /** What one unit of a stored weight is worth. */
  readonly unit: number;
  /** Feature hashes as differences, in LEB128, each followed by its weight as a signed byte; base64. */
  readonly weights: string;
  /** Points by the score of the best sentence, rising. Below its first score a recogniser says nothing. */
  readonly curve: readonly CurvePoint[];
}

/**
 * What the recognisers share. All texts are in the folded form, as the tokens that they are read as: words, numbers and signs parted by a
 * space; where the first is a Han character, all side by side.
 */
export interface FittedPack {
  /** Terms of each concept, joined by `|`, in the order that the feature hashes count by. */
  readonly concepts: readonly string[];
  /** Index of the concept that holds the messengers, whose names all count alike. */
  readonly messengers: number;
  /** Beginnings of the words that features may hold, joined by a space: no word outside this list is told from another. */
  readonly vocabulary: string;
  /** Names of places and peoples that are left out before a sentence is read, joined by `|`. */
  readonly origins: string;
  readonly recognisers: readonly PackRecogniser[];
}
