import { fail, type Result, succeed } from '../core/result.ts';
import type { PhraseProblem, PhraseSequence } from './phrase-syntax.ts';

export const MOST_TERMS = 2000;

const TOO_LONG: PhraseProblem = {
  code: 'list-too-long',
  message: `The alternatives stand for more than ${MOST_TERMS} terms; write fewer.`,
  offset: 0,
};
export const STAR_INSIDE: PhraseProblem = {
  code: 'star-inside',
  message: 'A * stands only at the end of a word; write alternatives such as consult(ing|ant) instead.',
  offset: 0,
};

/** All terms of a text that may hold alternatives and a star, but nothing else. */
export function expandTerms(sequence: PhraseSequence): Result<readonly string[], PhraseProblem> {
  const strings = stringsOf(sequence);
  if (!strings.ok) return strings;
  const terms = new Set(strings.value.map(tidy));
  for (const term of terms) {
    if (term === '')
      return fail({
        code: 'empty-term',
        message: 'One alternative leaves nothing; write a term.',
        offset: 0,
      });
    if (hasInnerStar(term))
      return fail({ ...STAR_INSIDE, message: 'A lexicon term has its * only at its very end.' });
  }
  return succeed([...terms]);
}

/** All texts that a run of plain items can be. */
export function stringsOf(items: PhraseSequence): Result<readonly string[], PhraseProblem> {
  let open = [''];
  for (const item of items) {
    let choices: string[];
    if (item.kind === 'text') choices = [item.text];
    else if (item.kind === 'group') {
      choices = [];
      for (const alternative of item.alternatives) {
        const inner = stringsOf(alternative);
        if (!inner.ok) return inner;
        choices.push(...inner.value);
      }
    } else {
      return fail({
        code: 'lexicon-syntax',
        message: 'A lexicon holds words only: no {...} and no gaps.',
        offset: 0,
      });
    }
    if (open.length * choices.length > MOST_TERMS) return fail(TOO_LONG);
    open = open.flatMap((beginning) => choices.map((choice) => beginning + choice));
  }
  return succeed(open);
}

/** One space between words, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a star stands elsewhere than at the end. */
export function hasInnerStar(term: string): boolean {
  const place = term.indexOf('*');
  return place !== -1 && place < term.length - 1;
}
