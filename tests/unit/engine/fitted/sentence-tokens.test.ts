import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../../../src/engine/fitted/sentence-reader.ts';
import { readSentence, tokenize } from '../../../../src/engine/fitted/sentence-tokens.ts';
import { MESSENGERS, PAY, REPORT, read, reader, smallConcepts } from './small-fitted-pack.ts';

function texts(text: string): readonly string[] {
  return tokenize(text, 0, text.length).map((token) => token.text);
}

function hashes(text: string): readonly number[] {
  return read(text).sequence.map(({ hash }) => hash);
}

/** The words of each place of the sequence, with `?` for the unknown word. */
function places(text: string): readonly string[] {
  return read(text).sequence.map(({ hash, start, end }) =>
    hash === reader.unknown ? '?' : text.slice(start, end),
  );
}

describe('tokens', () => {
  it('are words, numbers, Han characters and marks', () => {
    expect(texts("we'll pay $1,500.50 (or 20%): 写报告，好?")).toEqual([
      'we',
      'll',
      'pay',
      '$',
      '1,500.50',
      '(',
      'or',
      '20',
      '%',
      ')',
      ':',
      '写',
      '报',
      '告',
      '，',
      '好',
      '?',
    ]);
  });

  it('know their place in the text', () => {
    const text = 'pay me 20 eur. 写报告';
    for (const { start, end, text: token } of tokenize(text, 0, text.length)) {
      expect(text.slice(start, end)).toBe(token);
    }
  });

  it('stay between the two places that are asked for', () => {
    expect(tokenize('one two three', 4, 8).map(({ text }) => text)).toEqual(['two']);
  });
});

describe('a sequence', () => {
  it('takes words of one beginning for the same', () => {
    expect(hashes('reporting')).toEqual(hashes('report'));
    expect(hashes('private')).not.toEqual(hashes('report'));
  });

  it('takes all numbers for the same, and no number for a word', () => {
    expect(hashes('pay 20')).toEqual(hashes('pay 1,500.50'));
    expect(hashes('pay 20')).not.toEqual(hashes('pay me'));
  });

  it('tells marks from one another', () => {
    expect(hashes('write ?')).not.toEqual(hashes('write !'));
    expect(places('write ?')).toEqual(['write', '?']);
    expect(read('write ?').sequence[1]?.hash).not.toBe(reader.unknown);
  });

  it('has a place for each Han character of the vocabulary', () => {
    expect(places('我们写报告')).toEqual(['我', '们', '写', '报', '告']);
    expect(places('我喝写')).toEqual(['我', '?', '写']);
  });

  it('takes words outside the vocabulary for one unknown word, and a run of them for a single one', () => {
    expect(places('we quokka write')).toEqual(['we', '?', 'write']);
    expect(places('we quokka wombat dingo write')).toEqual(['we', '?', 'write']);
    expect(places('quokka we quokka')).toEqual(['?', 'we', '?']);
  });

  it('counts every word where there is no vocabulary, so that one can be collected', () => {
    const { vocabulary, ...open } = smallConcepts;
    expect(vocabulary).not.toContain('quokka');
    const { unknown, hashOf } = createSentenceReader(open);
    expect(hashOf('quokka')).toBeDefined();
    expect(hashOf('quokka')).not.toBe(unknown);
    expect(hashOf('quokka')).not.toBe(hashOf('wombat'));
  });

  it('gives a token the same hash however often it is asked for', () => {
    expect(reader.hashOf('report')).toBe(reader.hashOf('report'));
    expect(reader.hashOf('quokka')).toBeUndefined();
    expect(reader.hashOf('quokka')).toBeUndefined();
  });

  it.each([
    ['a messenger', 'write to me on telegram', 'write to me on whatsapp'],
    ['a messenger of two words', 'write to me on telegram', 'write to me on we chat'],
    ['a messenger in Chinese', '我们在微信聊', '我们在telegram聊'],
    ['a place of two words', 'we talk in new zealand to you', 'we talk in canada to you'],
    ['another place of two words', 'we talk in new zealand to you', 'we talk in south korea to you'],
    ['a place in Chinese', '我们在加拿大聊', '我们在新西兰聊'],
    ['a shorter place in Chinese', '我们在加拿大聊', '我们在中国聊'],
    ['a place joined by a hyphen', 'we talk in guinea-bissau to you', 'we talk in canada to you'],
    ['a place and a person beside it', 'write to wang lei in canada', 'write to jonas weber in new zealand'],
  ])('is the same with another name: %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(hashes(other)).toEqual(hashes(one));
    expect(read(other).concepts).toEqual(read(one).concepts);
  });

  it('is the same with a messenger that nobody listed', () => {
    expect(hashes('write to me on quokkachat')).toEqual(hashes('write to me on telegram'));
  });

  it('still tells the words of a place by themselves', () => {
    expect(places('we talk in new zealand')).toEqual(['we', 'talk', 'in', '?']);
    expect(places('we talk in new report')).toEqual(['we', 'talk', 'in', 'new', 'report']);
  });
});

describe('concepts', () => {
  it('are found by their terms, in alphabetic scripts and in Han characters', () => {
    expect(read('we pay you').concepts).toEqual([{ concept: PAY, from: 1, to: 2 }]);
    expect(read('我们稿费').concepts).toEqual([{ concept: PAY, from: 2, to: 4 }]);
  });

  it('are found by whole words only', () => {
    expect(read('we payx you').concepts).toEqual([]);
    expect(read('we prepay you').concepts).toEqual([]);
  });

  it('go by the longest term', () => {
    expect(read('a short report by us').concepts).toEqual([{ concept: REPORT, from: 1, to: 3 }]);
    expect(read('写内部报告').concepts).toEqual([{ concept: REPORT, from: 1, to: 5 }]);
    // `pay` alone is another concept.
    expect(read('a pay report').concepts).toEqual([{ concept: REPORT, from: 1, to: 3 }]);
  });

  it('begin again behind a term, so that none is read twice', () => {
    expect(read('pay fee report').concepts.map(({ concept }) => concept)).toEqual([PAY, PAY, REPORT]);
  });

  it('stand for all that share a term', () => {
    const shared = createSentenceReader({ ...smallConcepts, concepts: ['pay', 'pay|fee'] });
    expect(shared.conceptsOf.get('pay')).toEqual([0, 1]);
    expect(shared.conceptsOf.get('fee')).toEqual([1]);
  });

  it('know their place in the sequence where a run of unknown words stands before them', () => {
    const text = 'we quokka wombat dingo pay report';
    expect(places(text)).toEqual(['we', '?', 'pay', 'report']);
    expect(read(text).concepts).toEqual([{ concept: REPORT, from: 2, to: 4 }]);
  });

  it('know their place where the term itself is an unknown word', () => {
    const text = 'write quokka on we chat to me';
    expect(places(text)).toEqual(['write', '?', 'on', '?', 'to', 'me']);
    expect(read(text).concepts).toEqual([{ concept: MESSENGERS, from: 3, to: 4 }]);
  });

  it('never begin in the name of a place', () => {
    const odd = createSentenceReader({ ...smallConcepts, concepts: ['telegram', 'new'] });
    const conceptsIn = (text: string) => readSentence(tokenize(text, 0, text.length), odd).concepts;
    expect(conceptsIn('a new report')).toEqual([{ concept: 1, from: 1, to: 2 }]);
    expect(conceptsIn('in new zealand')).toEqual([]);
  });

  it('are found in a term that is written with a hyphen', () => {
    expect(read('the follow up fee').concepts).toEqual([{ concept: PAY, from: 1, to: 4 }]);
    const hyphened = read('the follow-up fee');
    expect(hyphened.concepts).toEqual([{ concept: PAY, from: 1, to: hyphened.sequence.length }]);
  });
});
