import { fail, type Result, succeed } from '../core/result.ts';
import type { PhraseItem, PhraseProblem, PhraseSequence } from './phrase-syntax.ts';
import { hasInnerStar, STAR_INSIDE, stringsOf, tidy } from './plain-words.ts';

/** What fills one place of a phrase. */
export type PhrasePart =
  | { readonly kind: 'terms'; readonly terms: readonly string[] }
  | { readonly kind: 'lexicon'; readonly name: string; readonly offset: number }
  | { readonly kind: 'number' };

/** One way to read a phrase: parts in order; `gaps[i]` is the most words between part i and the next. */
export interface PhraseVariant {
  readonly parts: readonly PhrasePart[];
  readonly gaps: readonly number[];
}

export const MOST_LISTS = 200;

type Piece = PhrasePart | { readonly kind: 'gap'; readonly words: number };

const TOO_WIDE: PhraseProblem = {
  code: 'phrase-too-wide',
  message: `The phrase stands for more than ${MOST_LISTS} term lists; put alternatives into a lexicon, or write fewer.`,
  offset: 0,
};
/** All ways to read a phrase. Neighbouring words become one part with all their alternatives. */
export function expandPhrase(sequence: PhraseSequence): Result<readonly PhraseVariant[], PhraseProblem> {
  const orders = bothOrders(sequence);
  if (!orders.ok) return orders;
  const variants = new Map<string, PhraseVariant>();
  let lists = 0;
  for (const order of orders.value) {
    const flat = distribute(order);
    if (!flat.ok) return flat;
    for (const items of flat.value) {
      const pieces = toPieces(items);
      if (!pieces.ok) return pieces;
      for (const variant of withoutEmptyParts(pieces.value)) {
        const shaped = toVariant(variant);
        if (!shaped.ok) return shaped;
        const key = JSON.stringify(shaped.value);
        if (variants.has(key)) continue;
        variants.set(key, shaped.value);
        lists += shaped.value.parts.length;
        if (lists > MOST_LISTS) return fail(TOO_WIDE);
      }
    }
  }
  return succeed([...variants.values()]);
}

/** `A <4> B` is `A ..4 B` and `B ..4 A`: the mark swaps all that stands on its two sides. */
function bothOrders(sequence: PhraseSequence): Result<readonly PhraseSequence[], PhraseProblem> {
  const places = sequence.flatMap((item, place) =>
    item.kind === 'gap' && item.isEitherOrder ? [place] : [],
  );
  const [place] = places;
  if (place === undefined) return succeed([sequence]);
  if (places.length > 1) {
    return fail({
      code: 'phrase-syntax',
      message: 'A phrase holds one <N> at most; write two phrases.',
      offset: 0,
    });
  }
  const mark = sequence[place];
  const gap: PhraseItem = { kind: 'gap', words: mark?.kind === 'gap' ? mark.words : 0, isEitherOrder: false };
  const left = sequence.slice(0, place);
  const right = sequence.slice(place + 1);
  return succeed([
    [...left, gap, ...right],
    [...right, gap, ...left],
  ]);
}

/** Whether an item is plain words with alternatives, which one term list can hold. */
function isPlain(item: PhraseItem): boolean {
  if (item.kind === 'text') return true;
  if (item.kind !== 'group') return false;
  return item.alternatives.every(
    (alternative) => alternative.every(isPlain) && !termsOf(alternative).some(hasInnerStar),
  );
}

/** Spells out the groups that hold lexicons, gaps or inner stars, until only plain words and slots are left. */
function distribute(sequence: PhraseSequence): Result<readonly PhraseSequence[], PhraseProblem> {
  let open: PhraseItem[][] = [[]];
  for (const item of sequence) {
    if (item.kind !== 'group' || isPlain(item)) {
      for (const items of open) items.push(item);
      continue;
    }
    const choices: PhraseSequence[] = [];
    for (const alternative of item.alternatives) {
      if (alternative.some((part) => part.kind === 'gap' && part.isEitherOrder)) {
        return fail({
          code: 'phrase-syntax',
          message: 'A <N> stands outside of alternatives; write two phrases.',
          offset: 0,
        });
      }
      const inner = distribute(alternative);
      if (!inner.ok) return inner;
      choices.push(...inner.value);
    }
    if (open.length * choices.length > MOST_LISTS) return fail(TOO_WIDE);
    open = open.flatMap((items) => choices.map((choice) => [...items, ...choice]));
  }
  return succeed(open);
}

/** Joins neighbouring plain words; a starred word ends its list, since only a term's end may be open. */
function toPieces(items: PhraseSequence): Result<readonly Piece[], PhraseProblem> {
  const pieces: Piece[] = [];
  let run: PhraseItem[] = [];
  let problem: PhraseProblem | undefined;
  const flush = (): void => {
    const strings = stringsOf(run);
    run = [];
    if (!strings.ok) {
      problem = strings.fault;
      return;
    }
    const terms = [...new Set(strings.value.map(tidy))];
    if (terms.some(hasInnerStar)) problem = STAR_INSIDE;
    if (terms.some((term) => term !== '')) pieces.push({ kind: 'terms', terms });
  };
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        for (const [place, part] of item.text.split(/(?<=\*)(?=\s)/).entries()) {
          if (place > 0 || (endsOpen(run) && /^\s/.test(part))) flush();
          run.push({ kind: 'text', text: part });
        }
        break;
      case 'group':
        run.push(item);
        break;
      case 'gap':
        flush();
        pieces.push({ kind: 'gap', words: item.words });
        break;
      case 'lexicon':
      case 'number':
        flush();
        pieces.push(item);
        break;
    }
  }
  flush();
  return problem === undefined ? succeed(pieces) : fail(problem);
}

/** The terms of plain words; none where they are too many, which is reported when the whole run is read. */
function termsOf(items: PhraseSequence): readonly string[] {
  const strings = stringsOf(items);
  return strings.ok ? strings.value.map(tidy) : [];
}

function endsOpen(run: readonly PhraseItem[]): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  if (last.kind === 'text') return last.text.endsWith('*');
  return (
    last.kind === 'group' &&
    last.alternatives.some((alternative) => termsOf(alternative).some((term) => term.endsWith('*')))
  );
}

/** Where words may be absent, one way to read the phrase has them and one has not. */
function withoutEmptyParts(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  let open: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind !== 'terms' || !piece.terms.includes('')) {
      for (const variant of open) variant.push(piece);
      continue;
    }
    const terms = piece.terms.filter((term) => term !== '');
    open = open.flatMap((variant) => [[...variant, { kind: 'terms', terms } as const], variant]);
  }
  return open;
}

function toVariant(pieces: readonly Piece[]): Result<PhraseVariant, PhraseProblem> {
  const parts: PhrasePart[] = [];
  const gaps: number[] = [];
  let gap: number | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'gap') {
      // Two gaps meet where the words between them may be absent.
      gap = (gap ?? 0) + piece.words;
      if (parts.length === 0) return fail(EDGE_GAP);
      continue;
    }
    if (parts.length > 0) gaps.push(gap ?? 0);
    gap = undefined;
    parts.push(piece);
  }
  if (gap !== undefined) return fail(EDGE_GAP);
  if (parts.length === 0)
    return fail({
      code: 'phrase-empty',
      message: 'The phrase may hold nothing at all; write words.',
      offset: 0,
    });
  if (parts.every((part) => part.kind === 'number')) {
    return fail({
      code: 'phrase-empty',
      message: 'A number alone says nothing; put words beside it.',
      offset: 0,
    });
  }
  return succeed({ parts, gaps });
}

const EDGE_GAP: PhraseProblem = {
  code: 'phrase-syntax',
  message: 'A gap stands between words; there are none on one side of it.',
  offset: 0,
};
