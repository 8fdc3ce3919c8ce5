import { isHan } from '../../core/han.ts';
import type { SentenceReader } from './sentence-reader.ts';

/** A sentence of more tokens is read in pieces of this many. */
export const MOST_TOKENS = 64;

/** One word, Han character, number or mark of a sentence, with its place in the folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TOKEN =
  /[a-z]+|\d+(?:[.,']\d+)*|[\u3007\u3400-\u4dbf\u4e00-\u9fff]|[$\u20ac\u00a3\u00a5%@]|[?!:;,()\uff1f\uff01\uff0c\u3001\uff1a]/g;

/** The tokens of a folded text between two places. */
export function tokenize(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    if (match.index >= end) break;
    tokens.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return tokens;
}

/** A token's place in the sequence that features are made of. */
export interface SequencePlace {
  /** Hash of the word's beginning, the character or the kind of token. */
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** A run of tokens that names a concept. `from` and `to` are places in the sequence (`to` is the one after the last). */
export interface ConceptHit {
  readonly concept: number;
  readonly from: number;
  readonly to: number;
}

export interface ReadSentence {
  readonly sequence: readonly SequencePlace[];
  readonly concepts: readonly ConceptHit[];
}

/**
 * Reads tokens into the sequence and concepts that features are made of. Names of places and peoples, messengers and all words outside
 * the vocabulary count as one unknown word, and a run of these as a single one: who writes, and from where, can't be told.
 */
export function readSentence(tokens: readonly Token[], reader: SentenceReader): ReadSentence {
  const isMasked = maskOrigins(tokens, reader);
  const hits = findConcepts(tokens, isMasked, reader);
  const isMessenger = new Array<boolean>(tokens.length).fill(false);
  for (const { concept, from, to } of hits) {
    if (concept === reader.messengers) isMessenger.fill(true, from, to);
  }
  const sequence: SequencePlace[] = [];
  const placeOf: number[] = [];
  let wasUnknown = false;
  for (const [index, { start, end, text }] of tokens.entries()) {
    const hash = isMasked[index] || isMessenger[index] ? undefined : reader.hashOf(text);
    if (hash === undefined && wasUnknown) {
      const place = sequence.length - 1;
      placeOf.push(place);
      // The run reaches to its last word, for a quote to hold all of it.
      sequence[place] = { hash: reader.unknown, start: sequence[place]?.start ?? start, end };
      continue;
    }
    wasUnknown = hash === undefined;
    placeOf.push(sequence.length);
    sequence.push({ hash: hash ?? reader.unknown, start, end });
  }
  return {
    sequence,
    concepts: hits.map(({ concept, from, to }) => ({
      concept,
      from: placeOf[from] ?? 0,
      to: (placeOf[to - 1] ?? 0) + 1,
    })),
  };
}

function maskOrigins(tokens: readonly Token[], { origins, mostTokens }: SentenceReader): readonly boolean[] {
  const isMasked = new Array<boolean>(tokens.length).fill(false);
  for (let index = 0; index < tokens.length; ) {
    const length = longestMatch(tokens, index, mostTokens, (term) => origins.has(term));
    isMasked.fill(true, index, index + length);
    index += Math.max(1, length);
  }
  return isMasked;
}

function findConcepts(
  tokens: readonly Token[],
  isMasked: readonly boolean[],
  { conceptsOf, mostTokens }: SentenceReader,
): readonly ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let index = 0; index < tokens.length; ) {
    let found: readonly number[] = [];
    const length = isMasked[index]
      ? 0
      : longestMatch(tokens, index, mostTokens, (term) => {
          const concepts = conceptsOf.get(term);
          // The last one asked for that is known is the longest.
          if (concepts !== undefined) found = concepts;
          return concepts !== undefined;
        });
    for (const concept of found) hits.push({ concept, from: index, to: index + length });
    index += Math.max(1, length);
  }
  return hits;
}

/** How many tokens from `index` on make the longest known term; 0 for none. */
function longestMatch(
  tokens: readonly Token[],
  index: number,
  mostTokens: ReadonlyMap<string, number>,
  isKnown: (term: string) => boolean,
): number {
  const first = tokens[index]?.text ?? '';
  const most = Math.min(mostTokens.get(first) ?? 0, tokens.length - index);
  const isInHan = isHan(first.charCodeAt(0));
  let longest = 0;
  let term = first;
  for (let length = 1; length <= most; length += 1) {
    if (isKnown(term)) longest = length;
    const text = tokens[index + length]?.text ?? '';
    term += isInHan ? text : ` ${text}`;
  }
  return longest;
}
