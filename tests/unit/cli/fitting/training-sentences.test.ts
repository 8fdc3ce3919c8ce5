import { describe, expect, it } from 'vitest';
import type { TrainingItem } from '../../../../src/cli/fitting/training-items.ts';
import {
  featuresOf,
  KINDS,
  SAFEGUARD,
  splitItems,
  type TrainingSentence,
} from '../../../../src/cli/fitting/training-sentences.ts';
import { TECHNIQUE_IDS } from '../../../../src/core/technique.ts';
import { reader } from '../../engine/fitted/small-fitted-pack.ts';

const NONE = new Map<number, number>();

function itemOf(item: Partial<TrainingItem> & { readonly texts?: readonly string[] }): TrainingItem {
  const { texts = [], ...rest } = item;
  return {
    id: 'item',
    label: 'approach',
    messages: texts.map((text) => ({ from: 'them', text })),
    ...rest,
  };
}

function textOf({ tokens }: TrainingSentence): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** By their names what a sentence is an example of, or may teach. */
function names(flags: Uint8Array): readonly string[] {
  return [...TECHNIQUE_IDS, 'safeguard'].filter((_, kind) => flags[kind] === 1);
}

const HELLO = 'We saw your talk last week.';
const FEE = 'We pay a fee for every note.';
const QUIET = 'Please keep it between us.';

const approach = itemOf({
  id: 'a',
  pair: 'p',
  texts: [`${HELLO} ${FEE}`, QUIET],
  marks: [
    { message: 0, technique: 'payment', quote: 'pay a fee' },
    { message: 1, technique: 'secrecy', quote: 'between us' },
  ],
});
const ordinary = itemOf({
  id: 'b',
  pair: 'p',
  label: 'benign',
  texts: [`${HELLO} Your employer may approve it first.`],
});

describe('training sentences', () => {
  it('are the sentences of the other side, with their item and message', () => {
    const item = itemOf({
      messages: [
        { from: 'them', text: `${HELLO} ${FEE}` },
        { from: 'me', text: 'I would like to know more.' },
        { from: 'them', text: QUIET },
      ],
    });
    expect(
      splitItems([ordinary, item], NONE)
        .slice(2)
        .map((sentence) => [sentence.item, sentence.message, textOf(sentence)]),
    ).toEqual([
      [1, 0, 'we saw your talk last week'],
      [1, 0, 'we pay a fee for every note'],
      [1, 2, 'please keep it between us'],
    ]);
  });

  it('leave out what is quoted and what is too short', () => {
    const item = itemOf({ texts: [`Thank you.\n> ${FEE}\n${QUIET}`] });
    expect(splitItems([item], NONE).map(textOf)).toEqual(['please keep it between us']);
  });

  it('are examples of the techniques that their author marked in them', () => {
    const [hello, fee, quiet] = splitItems([approach], NONE);
    expect(names(hello?.kinds ?? new Uint8Array())).toEqual([]);
    expect(names(fee?.kinds ?? new Uint8Array())).toEqual(['payment']);
    expect(names(quiet?.kinds ?? new Uint8Array())).toEqual(['secrecy']);
  });

  it('are examples of every technique that is marked in them, and of a mark that reaches over two of them', () => {
    const item = itemOf({
      texts: [`${FEE} ${QUIET}`],
      marks: [
        { message: 0, technique: 'payment', quote: 'a fee for every note' },
        { message: 0, technique: 'paid-report', quote: 'for every note. Please keep' },
      ],
    });
    expect(splitItems([item], NONE).map(({ kinds }) => names(kinds))).toEqual([
      ['paid-report', 'payment'],
      ['paid-report'],
    ]);
  });

  it('find their marks behind accents, full-width letters and signs that fold to several', () => {
    // Folded, what stands first is thirty letters longer than it is written.
    const text = 'ﬃﬃﬃﬃﬃ ﬃﬃﬃﬃﬃ ﬃﬃﬃﬃﬃ est\u200b là. Nous payons ｃｈａｑｕｅ note. Gardez cela 🙂 pour vous.';
    const item = itemOf({
      texts: [text],
      marks: [
        { message: 0, technique: 'payment', quote: 'ｃｈａｑｕｅ note' },
        { message: 0, technique: 'secrecy', quote: 'pour vous' },
      ],
    });
    expect(splitItems([item], NONE).map(({ kinds }) => names(kinds))).toEqual([[], ['payment'], ['secrecy']]);
    expect(splitItems([item], NONE).map(textOf).slice(1)).toEqual([
      'nous payons chaque note',
      'gardez cela pour vous',
    ]);
  });

  it('pass over marks of other messages and of words that are no technique', () => {
    const item = itemOf({
      texts: [FEE, FEE],
      marks: [
        { message: 1, technique: 'payment', quote: 'pay a fee' },
        { message: 0, technique: 'hurry', quote: 'pay a fee' },
        { message: 0, quote: 'pay a fee' },
      ],
    });
    expect(splitItems([item], NONE).map(({ kinds }) => names(kinds))).toEqual([[], ['payment']]);
  });

  it('without a mark teach nothing of techniques in an approach: a mark may be missing', () => {
    const [hello, fee] = splitItems([approach], NONE);
    expect(names(hello?.teaches ?? new Uint8Array()).filter((name) => name !== 'safeguard')).toEqual([]);
    expect(names(fee?.teaches ?? new Uint8Array())).toEqual([...TECHNIQUE_IDS, 'safeguard']);
  });

  it('of the ordinary side teach all techniques what they are not', () => {
    for (const { kinds, teaches } of splitItems([ordinary], NONE)) {
      expect(names(kinds.slice(0, SAFEGUARD))).toEqual([]);
      expect(teaches.slice(0, SAFEGUARD).every((value) => value === 1)).toBe(true);
    }
  });

  it('become examples of safeguards where only the ordinary side of a pair says them', () => {
    const sentences = splitItems([ordinary, approach], NONE);
    expect(sentences.map((sentence) => [textOf(sentence), sentence.kinds[SAFEGUARD]])).toEqual([
      ['we saw your talk last week', 0],
      ['your employer may approve it first', 1],
      ['we saw your talk last week', 0],
      ['we pay a fee for every note', 0],
      ['please keep it between us', 0],
    ]);
    expect(sentences.map(({ teaches }) => teaches[SAFEGUARD])).toEqual([1, 1, 1, 1, 1]);
  });

  it('of ordinary texts without a pair teach nothing about safeguards', () => {
    const { pair, ...alone } = ordinary;
    expect(pair).toBe('p');
    for (const { kinds, teaches } of splitItems([approach, alone], NONE).slice(3)) {
      expect([kinds[SAFEGUARD], teaches[SAFEGUARD]]).toEqual([0, 0]);
    }
  });

  it('have one flag for each technique and one for safeguards', () => {
    expect(KINDS).toBe(TECHNIQUE_IDS.length + 1);
    for (const { kinds, teaches } of splitItems([approach, ordinary], NONE)) {
      expect([kinds.length, teaches.length]).toEqual([KINDS, KINDS]);
    }
  });

  it('are read in one form of the Han characters', () => {
    const variants = new Map([['報'.charCodeAt(0), '报'.charCodeAt(0)]]);
    const [sentence] = splitItems([itemOf({ texts: ['我们写報告'] })], variants);
    expect(sentence === undefined ? '' : textOf(sentence)).toBe('我 们 写 报 告');
  });

  it('have the features that the engine reads in them, each once', () => {
    const sentences = splitItems([itemOf({ texts: [FEE, FEE, 'we pay we pay we pay'] })], NONE);
    const [one, same, repeated] = featuresOf(sentences, reader);
    expect(one?.length).toBeGreaterThan(10);
    expect(same).toEqual(one);
    expect(new Set(repeated).size).toBe(repeated?.length);
  });
});
