import { isHan } from '../core/han.ts';
import { isWordCode } from './is-word-code.ts';

/**
 * Where words and sentences lie in a folded text. Distances are in half words: a word of an alphabetic script counts two, a Han
 * character one.
 */
export interface Layout {
  /** Half words that begin before each index; one entry more than the text has code units. */
  readonly halfWords: Int32Array;
  /** The number of the sentence that each index lies in. */
  readonly sentences: Int32Array;
  /** For each sentence, whether it repeats somebody else's earlier words (`>` at the line's beginning, an old mail below). */
  readonly isQuoted: readonly boolean[];
}

/** A line shorter than this ends a sentence even without a full stop: chats and lists are written so, wrapped mails are not. */
const WRAPPED_LINE = 45;

const ABBREVIATION =
  /(?:^|[^a-z])(?:[a-z]|dr|mr|mrs|ms|prof|st|mt|vs|no|nr|mme|mlle|dept|approx|etc|inc|ltd|co|corp|fig|ext)$/;

const BULLET = /[-*•·–>]|\d{1,2}[.)]\s/y;

/** The line that mail programs put above the mail that is answered, where they repeat it without `>`. */
const ORIGINAL_HEADER = /^-{2,} ?(?:original message|message d'origine|原始邮件|原邮件)/;
const REPLY_HEADER = /^(?:(?:on|le) .{4,120}(?:wrote|ecrit) ?:|.{0,60}\d.{0,60}写道 ?[:：])$/;

export function layOut(text: string): Layout {
  const length = text.length;
  const halfWords = new Int32Array(length + 1);
  const sentences = new Int32Array(length + 1);
  const isQuoted: boolean[] = [];
  let count = 0;
  let sentence = 0;
  let lineStart = 0;
  let isInWord = false;
  let isLineQuoted = lineIsQuoted(text, 0);
  let isBelowReply = startsReply(text, 0);
  isQuoted.push(isLineQuoted || isBelowReply);

  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    halfWords[index] = count;
    sentences[index] = sentence;
    if (isHan(code)) {
      count += 1;
      isInWord = false;
    } else if (isWordCode(code)) {
      if (!isInWord) count += 2;
      isInWord = true;
    } else {
      isInWord = false;
      if (code === 10) {
        const wasQuoted = isLineQuoted || isBelowReply;
        const next = index + 1;
        isLineQuoted = lineIsQuoted(text, next);
        isBelowReply = isBelowReply || startsReply(text, next);
        if (endsAtLine(text, lineStart, index) || wasQuoted !== (isLineQuoted || isBelowReply)) {
          sentence += 1;
          isQuoted.push(isLineQuoted || isBelowReply);
        }
        lineStart = next;
      } else if (endsSentence(text, index, code)) {
        sentence += 1;
        isQuoted.push(isLineQuoted || isBelowReply);
      }
    }
  }
  halfWords[length] = count;
  sentences[length] = sentence;
  return { halfWords, sentences, isQuoted };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end === -1 ? text.length : end, start + 200)).trim();
}

/** Whether all that follows repeats an earlier mail. Where the repeated lines bear `>`, these tell; an answer may stand below them. */
function startsReply(text: string, start: number): boolean {
  const line = lineAt(text, start);
  if (ORIGINAL_HEADER.test(line)) return true;
  if (!REPLY_HEADER.test(line)) return false;
  let next = text.indexOf('\n', start);
  while (next !== -1 && isBlank(text.charCodeAt(next))) next += 1;
  return next !== -1 && !lineIsQuoted(text, next);
}

function lineIsQuoted(text: string, start: number): boolean {
  let index = start;
  while (text.charCodeAt(index) === 32) index += 1;
  return text.charCodeAt(index) === 62;
}

/** Whether the line break at `end` ends a sentence: a short or empty line does, and one before a list entry. */
function endsAtLine(text: string, start: number, end: number): boolean {
  if (end - start < WRAPPED_LINE) return true;
  let next = end + 1;
  while (text.charCodeAt(next) === 32) next += 1;
  if (next >= text.length || text.charCodeAt(next) === 10) return true;
  BULLET.lastIndex = next;
  return BULLET.test(text);
}

function endsSentence(text: string, index: number, code: number): boolean {
  switch (code) {
    case 0x3002: // 。
      return true;
    case 0x21:
    case 0x3f:
    case 0x3b: {
      // `!`, `?`, `;`: a run of them ends one sentence, at its last mark; inside an address they end none.
      const after = text.charCodeAt(index + 1);
      return Number.isNaN(after) || isBlank(after) || isHan(after) || isHan(text.charCodeAt(index - 1));
    }
    case 0x2e: {
      const after = text.charCodeAt(index + 1);
      if (!Number.isNaN(after) && !isBlank(after)) return false;
      return !ABBREVIATION.test(text.slice(Math.max(0, index - 7), index));
    }
    default:
      return false;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 34 || code === 41;
}
