import type { FittedPack } from '../../core/fitted-pack.ts';
import { isHan } from '../../core/han.ts';
import { hashText } from './feature-hash.ts';
import { stemOf } from './stem.ts';

/** What it takes to read a sentence into features: the concepts, the vocabulary, what is left out. */
export interface SentenceReader {
  readonly conceptsOf: ReadonlyMap<string, readonly number[]>;
  readonly messengers: number;
  readonly origins: ReadonlySet<string>;
  /** By a term's first token the most tokens of a concept's term or a name that begins with it. */
  readonly mostTokens: ReadonlyMap<string, number>;
  readonly unknown: number;
  /** The hash by which a token counts; undefined for a word that isn't told from others. */
  hashOf(token: string): number | undefined;
}

const UNKNOWN = hashText('<unknown>');
const NUMBER = hashText('<number>');

/** Prepares the tables of a fitted pack. Without a vocabulary every word counts (so that one can be collected). */
export function createSentenceReader(
  pack: Pick<FittedPack, 'concepts' | 'messengers' | 'origins'> & { readonly vocabulary?: string },
): SentenceReader {
  const conceptsOf = new Map<string, number[]>();
  const mostTokens = new Map<string, number>();
  const learn = (term: string): void => {
    const isInHan = isHan(term.charCodeAt(0));
    const parts = isInHan ? [term.charAt(0)] : term.split(' ');
    const first = parts[0] ?? '';
    const length = isInHan ? term.length : parts.length;
    if (length > (mostTokens.get(first) ?? 0)) mostTokens.set(first, length);
  };
  for (const [concept, terms] of pack.concepts.entries()) {
    for (const term of terms.split('|')) {
      if (term === '') continue;
      learn(term);
      const known = conceptsOf.get(term);
      if (known === undefined) conceptsOf.set(term, [concept]);
      else if (!known.includes(concept)) known.push(concept);
    }
  }
  const origins = pack.origins.split('|').filter(Boolean);
  for (const origin of origins) learn(origin);
  const vocabulary = pack.vocabulary === undefined ? undefined : new Set(pack.vocabulary.split(' '));
  const isKnown = (word: string): boolean => vocabulary === undefined || vocabulary.has(word);
  const hashes = new Map<string, number | undefined>();
  return {
    conceptsOf,
    messengers: pack.messengers,
    origins: new Set(origins),
    mostTokens,
    unknown: UNKNOWN,
    hashOf(token) {
      if (hashes.has(token)) return hashes.get(token);
      const code = token.charCodeAt(0);
      let hash: number | undefined;
      if (code >= 97 && code <= 122) {
        const stem = stemOf(token);
        hash = isKnown(stem) ? hashText(stem) : undefined;
      } else if (isHan(code)) hash = isKnown(token) ? hashText(token) : undefined;
      else hash = code >= 48 && code <= 57 ? NUMBER : hashText(token);
      // The cache serves the words of one conversation after another; a hostile text may not let it grow for ever.
      if (hashes.size > 20_000) hashes.clear();
      hashes.set(token, hash);
      return hash;
    },
  };
}
