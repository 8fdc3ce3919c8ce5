import { hashFeature } from './feature-hash.ts';
import type { ReadSentence } from './sentence-tokens.ts';

/** The kinds of features; their numbers are part of the hash. */
const WORD = 0;
const PAIR = 1;
const TRIPLE = 2;
const OVER_ONE = 3;
const NEAR = 4;
const CONCEPT = 5;
const CONCEPTS_NEAR = 6;
const CONCEPTS_IN_TURN = 7;
const CONCEPT_AND_NEXT = 8;
const CONCEPT_AND_BEFORE = 9;

/** How far apart, in places of the sequence, two words or concepts still make a feature. */
const REACH = 5;
const CONCEPT_REACH = 12;

/** Takes a feature's hash and the places of the sequence that it stands in (`to` is the last one, `from` the first). */
export type TakeFeature = (hash: number, from: number, to: number) => void;

/** All features of a sentence: words, pairs and triples, pairs over a gap, concepts in turn, concepts with their neighbours. */
export function forEachFeature({ sequence, concepts }: ReadSentence, take: TakeFeature): void {
  const length = sequence.length;
  const at = (index: number): number => sequence[index]?.hash ?? 0;
  for (let index = 0; index < length; index += 1) {
    const word = at(index);
    take(hashFeature(WORD, word), index, index);
    if (index + 1 < length) take(hashFeature(PAIR, word, at(index + 1)), index, index + 1);
    if (index + 2 < length) {
      take(hashFeature(TRIPLE, word, at(index + 1), at(index + 2)), index, index + 2);
      take(hashFeature(OVER_ONE, word, at(index + 2)), index, index + 2);
    }
    for (let other = index + 3; other < length && other <= index + REACH; other += 1) {
      take(hashFeature(NEAR, word, at(other)), index, other);
    }
  }
  for (const [index, { concept, from, to }] of concepts.entries()) {
    take(hashFeature(CONCEPT, concept + 1), from, to - 1);
    for (let next = index + 1; next < concepts.length && next <= index + 4; next += 1) {
      const other = concepts[next];
      if (other === undefined || other.from - from > CONCEPT_REACH) break;
      take(hashFeature(CONCEPTS_NEAR, concept + 1, other.concept + 1), from, other.to - 1);
    }
    const second = concepts[index + 1];
    const third = concepts[index + 2];
    if (second !== undefined && third !== undefined) {
      const hash = hashFeature(CONCEPTS_IN_TURN, concept + 1, second.concept + 1, third.concept + 1);
      take(hash, from, third.to - 1);
    }
    if (to < length) take(hashFeature(CONCEPT_AND_NEXT, concept + 1, at(to)), from, to);
    if (from > 0) take(hashFeature(CONCEPT_AND_BEFORE, concept + 1, at(from - 1)), from - 1, to - 1);
  }
}
