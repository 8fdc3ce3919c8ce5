import { fail, type Result, succeed } from '../core/result.ts';
import type { FaultCode } from './fault-codes.ts';

/** One piece of a phrase as written. */
export type PhraseItem =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'group'; readonly alternatives: readonly PhraseSequence[] }
  | { readonly kind: 'lexicon'; readonly name: string; readonly offset: number }
  | { readonly kind: 'number' }
  /** `..4`: at most so many words between; `<4>`: the same, in either order. */
  | { readonly kind: 'gap'; readonly words: number; readonly isEitherOrder: boolean };

export type PhraseSequence = readonly PhraseItem[];

/** What is wrong with a phrase, and how many characters into it. */
export interface PhraseProblem {
  readonly code: FaultCode;
  readonly message: string;
  readonly offset: number;
}

export const MOST_GAP_WORDS = 12;

const GAP = /(?:\.\.(\d+)|<(\d+)>)(?=\s|$)/y;
const WIDE_MARK = /[（）｜＊﹡｛｝＜＞]/;
const GLUE = /[\p{Script=Latin}\d*]/u;

class Stop extends Error {
  readonly problem: PhraseProblem;
  constructor(code: FaultCode, message: string, offset: number) {
    super(message);
    this.problem = { code, message, offset };
  }
}

/** Takes a phrase apart. The first thing that is wrong with it ends the reading. */
export function parsePhrase(phrase: string): Result<PhraseSequence, PhraseProblem> {
  const wide = phrase.search(WIDE_MARK);
  if (wide !== -1) {
    const message = `"${phrase.charAt(wide)}" is a full-width mark; write the plain one.`;
    return fail({ code: 'wide-mark', message, offset: wide });
  }
  try {
    const reader = { phrase, index: 0 };
    const sequence = readSequence(reader, 0);
    if (reader.index < phrase.length) {
      throw new Stop(
        'phrase-syntax',
        `"${phrase.charAt(reader.index)}" closes or parts nothing; take it out.`,
        reader.index,
      );
    }
    return succeed(sequence);
  } catch (error) {
    if (error instanceof Stop) return fail(error.problem);
    throw error;
  }
}

interface Reader {
  readonly phrase: string;
  index: number;
}

function readSequence(reader: Reader, depth: number): PhraseSequence {
  const items: PhraseItem[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') items.push({ kind: 'text', text });
    text = '';
  };
  while (reader.index < reader.phrase.length) {
    const character = reader.phrase.charAt(reader.index);
    const start = reader.index;
    const gap = readGap(reader);
    if (gap !== undefined) {
      if (text.trim() === '' && items.at(-1)?.kind === 'gap') {
        throw new Stop('phrase-syntax', 'Two gaps follow each other; write one.', start);
      }
      flush();
      items.push(gap);
    } else if (character === '(') {
      flush();
      items.push(readGroup(reader, depth));
    } else if (character === '{') {
      flush();
      items.push(readBraces(reader));
    } else if (character === ')' || character === '|') {
      break;
    } else if (character === '}') {
      throw new Stop('phrase-syntax', 'There is no { for this }; write {lexicon-name}.', reader.index);
    } else {
      text += character;
      reader.index += 1;
    }
  }
  flush();
  return items;
}

function readGroup(reader: Reader, depth: number): PhraseItem {
  const start = reader.index;
  if (depth >= 4)
    throw new Stop(
      'phrase-syntax',
      'Alternatives stand inside each other too deeply; write two phrases.',
      start,
    );
  const alternatives: PhraseSequence[] = [];
  do {
    reader.index += 1;
    alternatives.push(readSequence(reader, depth + 1));
  } while (reader.phrase.charAt(reader.index) === '|');
  if (reader.phrase.charAt(reader.index) !== ')') {
    throw new Stop('phrase-syntax', 'This ( is never closed; add the ).', start);
  }
  reader.index += 1;
  return { kind: 'group', alternatives };
}

function readBraces(reader: Reader): PhraseItem {
  const { phrase, index: start } = reader;
  const end = phrase.indexOf('}', start);
  if (end === -1) throw new Stop('phrase-syntax', 'This { is never closed; add the }.', start);
  const name = phrase.slice(start + 1, end);
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Stop(
      'phrase-syntax',
      `"{${name}}" is no name of a lexicon; write {lexicon-name} or {number}.`,
      start,
    );
  }
  // "{app}s" would look for the word "s"; Han text is written without spaces.
  if (GLUE.test(phrase.charAt(start - 1)) || GLUE.test(phrase.charAt(end + 1))) {
    throw new Stop('phrase-syntax', `Leave a space between {${name}} and the letters beside it.`, start);
  }
  reader.index = end + 1;
  return name === 'number' ? { kind: 'number' } : { kind: 'lexicon', name, offset: start };
}

function readGap(reader: Reader): PhraseItem | undefined {
  const { phrase, index: start } = reader;
  const before = phrase.charAt(start - 1);
  if (before !== '' && !/[\s(|]/.test(before)) return undefined;
  GAP.lastIndex = start;
  const match = GAP.exec(phrase);
  if (match === null) return undefined;
  const words = Number(match[1] ?? match[2]);
  if (words < 1)
    throw new Stop('gap-range', 'A gap of no words is what a space says already; leave it out.', start);
  if (words > MOST_GAP_WORDS) {
    throw new Stop(
      'gap-range',
      `A gap spans at most ${MOST_GAP_WORDS} words; write ..${MOST_GAP_WORDS} or less.`,
      start,
    );
  }
  reader.index = start + match[0].length;
  return { kind: 'gap', words, isEitherOrder: match[2] !== undefined };
}
