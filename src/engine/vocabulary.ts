import { isHan } from '../core/han.ts';

/** The words that the pack's terms consist of: a disguised spelling is undone only where a known word comes out. */
export interface Vocabulary {
  /** Whether the lower-case word stands in some term, whole or as the beginning of an open-ended one. */
  has(word: string): boolean;
  /** Length of the longest known word of at least `least` letters that starts at `from`, or 0. */
  longestAt(letters: string, from: number, least: number): number;
}

const LONGEST_WORD = 24;

/** Builds the vocabulary from terms in the folded form; Han characters are no words of it. */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const beginnings = new Set<string>();
  for (const term of terms) {
    const isOpen = term.endsWith('*');
    const parts = (isOpen ? term.slice(0, -1) : term).split(' ');
    for (const [index, part] of parts.entries()) {
      if (part.length < 2 || isHan(part.charCodeAt(0))) continue;
      if (isOpen && index === parts.length - 1) beginnings.add(part);
      else words.add(part);
    }
  }

  const has = (word: string): boolean => {
    if (words.has(word)) return true;
    for (let length = 4; length <= word.length; length += 1) {
      if (beginnings.has(word.slice(0, length))) return true;
    }
    return false;
  };

  return {
    has,
    longestAt(letters, from, least) {
      for (let length = Math.min(LONGEST_WORD, letters.length - from); length >= least; length -= 1) {
        const part = letters.slice(from, from + length);
        if (words.has(part) || beginnings.has(part)) return length;
      }
      return 0;
    },
  };
}
