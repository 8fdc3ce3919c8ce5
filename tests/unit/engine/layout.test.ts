import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/engine/find-numbers.ts';
import { layOut } from '../../../src/engine/layout.ts';

/** The sentences of a folded text, quoted ones marked by a bar. */
function sentences(text: string): readonly string[] {
  const { sentences: numbers, isQuoted } = layOut(text);
  const parts: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const number = numbers[index] ?? 0;
    parts[number] = (parts[number] ?? '') + text.charAt(index);
  }
  return parts
    .map((part, number) => (isQuoted[number] === true ? `|${part.trim()}` : part.trim()))
    .filter((part) => part !== '');
}

describe('layOut', () => {
  it.each([
    ['full stops', 'one. two! three? four', ['one.', 'two!', 'three?', 'four']],
    ['Chinese full stops', '一。二!三?四;五', ['一。', '二!', '三?', '四;', '五']],
    [
      'no abbreviation, initial or number',
      'dr. a. smith pays 1.500 at no. 5, e.g. now',
      ['dr. a. smith pays 1.500 at no. 5, e.g. now'],
    ],
    ['no address', 'see example.com/a?b!c for more', ['see example.com/a?b!c for more']],
    [
      'short lines and list entries',
      'hello\nyou there\n- one\n- two',
      ['hello', 'you there', '- one', '- two'],
    ],
    [
      'not the lines of a wrapped mail',
      'this line is long enough to have been wrapped by a\nmail program and so goes on here. yes',
      ['this line is long enough to have been wrapped by a\nmail program and so goes on here.', 'yes'],
    ],
    ['quoted lines', 'yes\n> old words\nno', ['yes', '|> old words', 'no']],
    [
      'a repeated mail without marks',
      'yes\n-----original message-----\nold words',
      ['yes', '|-----original message-----', '|old words'],
    ],
    [
      'an answer below a marked one',
      'on monday lena wrote:\n> old\nnew',
      ['on monday lena wrote:', '|> old', 'new'],
    ],
    [
      'a forwarded mail as it is',
      'look:\n---------- forwarded message ---------\nold',
      ['look:', '---------- forwarded message ---------', 'old'],
    ],
  ])('ends sentences at %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('counts a word as two halves and a Han character as one', () => {
    const { halfWords } = layOut('two words 三字词');
    expect(halfWords.at(-1)).toBe(7);
  });
});

describe('findNumbers', () => {
  it.each([
    ['usd 1,500 now', ['1,500']],
    ['2 500 $', ['2 500']],
    ["chf 11'000", ["11'000"]],
    ['5k or 3 million', ['5k', '3 million']],
    ['一篇八百元，两千字', ['一', '八百', '两千']],
    ['no number', []],
  ])('finds those of %j', (text, expected) => {
    expect(findNumbers(text).map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
