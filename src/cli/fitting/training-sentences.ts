import { TECHNIQUE_IDS } from '../../core/technique.ts';
import { collectFeatures, sentencePieces } from '../../engine/fitted/create-recognisers.ts';
import type { SentenceReader } from '../../engine/fitted/sentence-reader.ts';
import { readSentence, type Token } from '../../engine/fitted/sentence-tokens.ts';
import type { FoldedText } from '../../engine/folded-text.ts';
import { layOut } from '../../engine/layout.ts';
import { foldText } from '../../engine/normalize.ts';
import { markedRanges, type TrainingItem } from './training-items.ts';

/** What a sentence can be an example of: the techniques in their order, then safeguards. */
export const SAFEGUARD = TECHNIQUE_IDS.length;
export const KINDS = TECHNIQUE_IDS.length + 1;

/** One sentence of the other side. */
export interface TrainingSentence {
  readonly item: number;
  readonly message: number;
  readonly tokens: readonly Token[];
  /** By kind: 1 for an example of it. */
  readonly kinds: Uint8Array;
  /** By kind: whether the sentence may teach it. */
  readonly teaches: Uint8Array;
}

/**
 * Takes a corpus apart into sentences. In an approach a sentence without a mark teaches nothing: its author may have left one out. What only
 * the ordinary version of a pair says is an example of safeguards; sentences of unpaired ordinary texts teach nothing about these.
 */
export function splitItems(
  items: readonly TrainingItem[],
  hanVariants: ReadonlyMap<number, number>,
): readonly TrainingSentence[] {
  const saidInApproach = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.pair === undefined || item.label !== 'approach') continue;
    const said = new Set<string>();
    for (const { piece } of piecesOf(item, hanVariants)) said.add(textOf(piece));
    saidInApproach.set(item.pair, said);
  }
  return items.flatMap((item, number) => {
    const said = item.pair === undefined ? undefined : saidInApproach.get(item.pair);
    return [...piecesOf(item, hanVariants)].map(({ message, folded, piece }): TrainingSentence => {
      const kinds = new Uint8Array(KINDS);
      const [start, end] = originalRange(folded, piece);
      for (const range of markedRanges(item, message)) {
        if (Math.min(end, range.end) - Math.max(start, range.start) >= 2) {
          kinds[TECHNIQUE_IDS.indexOf(range.technique)] = 1;
        }
      }
      const isBenign = item.label === 'benign';
      if (isBenign && said !== undefined && !said.has(textOf(piece))) kinds[SAFEGUARD] = 1;
      const isMarked = kinds.some((kind) => kind === 1);
      const teaches = new Uint8Array(KINDS).fill(isBenign || isMarked ? 1 : 0);
      teaches[SAFEGUARD] = !isBenign || said !== undefined ? 1 : 0;
      return { item: number, message, tokens: piece, kinds, teaches };
    });
  });
}

interface Piece {
  readonly message: number;
  readonly folded: FoldedText;
  readonly piece: readonly Token[];
}

function* piecesOf(item: TrainingItem, hanVariants: ReadonlyMap<number, number>): Generator<Piece> {
  for (const [message, { from, text }] of item.messages.entries()) {
    if (from !== 'them') continue;
    const folded = foldText(text, hanVariants);
    for (const { tokens } of sentencePieces(folded.text, layOut(folded.text))) {
      yield { message, folded, piece: tokens };
    }
  }
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function originalRange(
  { toOriginal }: FoldedText,
  tokens: readonly Token[],
): readonly [start: number, end: number] {
  const start = tokens[0]?.start ?? 0;
  const last = (tokens.at(-1)?.end ?? 1) - 1;
  return toOriginal === undefined ? [start, last + 1] : [toOriginal[start] ?? 0, (toOriginal[last] ?? 0) + 1];
}

/** The features of every sentence. */
export function featuresOf(
  sentences: readonly TrainingSentence[],
  reader: SentenceReader,
): readonly (readonly number[])[] {
  return sentences.map(({ tokens }) => [...collectFeatures(readSentence(tokens, reader))]);
}
