import type { FittedPack } from '../../core/fitted-pack.ts';
import type { Layout } from '../layout.ts';
import { lengthPenalty } from './length-penalty.ts';
import { readWeights, type WeightTable } from './read-weights.ts';
import { forEachFeature } from './sentence-features.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { MOST_TOKENS, type ReadSentence, readSentence, type Token, tokenize } from './sentence-tokens.ts';

/** A range of the folded text. */
export interface FoldedRange {
  readonly start: number;
  readonly end: number;
}

/** A sentence in which a recogniser saw something. */
export interface RecognisedSentence {
  readonly recogniser: number;
  /** Log odds. */
  readonly score: number;
  readonly sentence: number;
  /** Finds the words that carried the decision; asked for the best sentence only. */
  carryingWords(): FoldedRange;
}

/** Sentences of fewer tokens say nothing by themselves. */
export const LEAST_TOKENS = 3;

/**
 * Features of a short sentence weigh no more than those of one that has this many.
 */
const LEAST_FEATURES = 20;

export type RecogniseSentences = (folded: string, layout: Layout) => readonly RecognisedSentence[];

/** The whole pieces of a text that are read one by one: sentences, the longest of them cut; repeated older text is left out. */
export function* sentencePieces(
  folded: string,
  { sentences, isQuoted }: Layout,
): Generator<{ readonly sentence: number; readonly tokens: readonly Token[] }> {
  for (let start = 0; start < folded.length; ) {
    const sentence = sentences[start] ?? 0;
    let end = start + 1;
    while (end < folded.length && sentences[end] === sentence) end += 1;
    if (!isQuoted[sentence]) {
      const tokens = tokenize(folded, start, end);
      for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
        const piece = tokens.slice(from, from + MOST_TOKENS);
        if (piece.length >= LEAST_TOKENS) yield { sentence, tokens: piece };
      }
    }
    start = end;
  }
}

/** What a sentence's features are divided by, for their number not to decide. */
export function featureScale(features: number): number {
  return 1 / Math.sqrt(Math.max(features, LEAST_FEATURES));
}

/** Prepares the recognisers. What they say of a text depends on nothing but the text. */
export function createRecognisers(pack: FittedPack): RecogniseSentences {
  const reader = createSentenceReader(pack);
  const table = readWeights(pack.recognisers);
  const { recognisers } = pack;
  const sums = new Float64Array(recognisers.length);

  return (folded, layout) => {
    const found: RecognisedSentence[] = [];
    const pieces = [...sentencePieces(folded, layout)];
    const penalty = lengthPenalty(pieces.length);
    for (const { sentence, tokens } of pieces) {
      const read = readSentence(tokens, reader);
      const features = collectFeatures(read);
      sums.fill(0);
      for (const hash of features) {
        const at = table.find(hash);
        if (at === undefined) continue;
        for (let index = at; table.recognisers[index] !== -1; index += 1) {
          const recogniser = table.recognisers[index] ?? 0;
          sums[recogniser] = (sums[recogniser] ?? 0) + (table.weights[index] ?? 0);
        }
      }
      const scale = featureScale(features.size);
      for (const [recogniser, { bias, curve }] of recognisers.entries()) {
        const score = bias + (sums[recogniser] ?? 0) * scale - penalty;
        const least = curve[0]?.[0];
        if (least === undefined || score <= least) continue;
        found.push({
          recogniser,
          score,
          sentence,
          carryingWords: () => carryingWords(read, table, recogniser),
        });
      }
    }
    return found;
  };
}

/** The distinct features of a sentence. */
export function collectFeatures(read: ReadSentence): ReadonlySet<number> {
  const features = new Set<number>();
  forEachFeature(read, (hash) => features.add(hash));
  return features;
}

/** The run of words whose features speak most for the technique. */
function carryingWords(read: ReadSentence, table: WeightTable, recogniser: number): FoldedRange {
  const worth = new Float64Array(read.sequence.length);
  forEachFeature(read, (hash, from, to) => {
    const at = table.find(hash);
    if (at === undefined) return;
    for (let index = at; table.recognisers[index] !== -1; index += 1) {
      if (table.recognisers[index] !== recogniser) continue;
      const share = (table.weights[index] ?? 0) / (to - from + 1);
      for (let place = from; place <= to; place += 1) worth[place] = (worth[place] ?? 0) + share;
    }
  });
  // A word in between that says little belongs to the run; many of them end it.
  const cost = Math.max(...worth) / 6;
  let best = { sum: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  let from = 0;
  let sum = 0;
  for (let place = 0; place < worth.length; place += 1) {
    if (sum <= 0) {
      sum = 0;
      from = place;
    }
    sum += (worth[place] ?? 0) - cost;
    if (sum > best.sum) best = { sum, from, to: place };
  }
  return { start: read.sequence[best.from]?.start ?? 0, end: read.sequence[best.to]?.end ?? 0 };
}
