import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecognizer } from '../../../src/engine/recognizer.ts';

function find(terms: readonly string[], text: string): readonly string[] {
  const recognizer = createRecognizer(
    terms.map((term) => ({ text: term.replace(/\*$/, ''), isOpen: term.endsWith('*') })),
  );
  const hits = recognizer.find(text);
  return hits.terms.map((term, index) => `${terms[term]}@${hits.starts[index]}-${hits.ends[index]}`);
}

describe('recognizer', () => {
  it('finds whole words of alphabetic scripts only', () => {
    expect(find(['port'], 'port report ports, port.')).toEqual(['port@0-4', 'port@19-23']);
  });

  it('lets an open-ended term take the rest of the word', () => {
    expect(find(['confidential*'], 'keep confidentially')).toEqual(['confidential*@5-19']);
  });

  it('needs no word boundaries for Han, and takes Latin terms beside Han', () => {
    expect(find(['微信', 'v信', 'vip'], '请加微信或v信，做vip吧')).toEqual([
      '微信@2-4',
      'v信@5-7',
      'vip@9-12',
    ]);
  });

  it('takes any run of separators for one', () => {
    expect(find(['white paper'], "a white -\n paper, white'paper, white, paper")).toEqual([
      'white paper@2-16',
      'white paper@18-29',
    ]);
  });

  it('finds terms inside and beside each other', () => {
    expect(find(['a report', 'report', 'report on', 'on'], 'a report on')).toEqual([
      'a report@0-8',
      'report@2-8',
      'report on@2-11',
      'on@9-11',
    ]);
  });

  it('finds terms that begin or end with a symbol', () => {
    expect(find(['$', 'c++'], 'us$5 for c++ work')).toEqual(['$@2-3', 'c++@9-12']);
  });

  it('does not care about capitals of plain letters', () => {
    expect(find(['signal'], 'SIGNAL')).toEqual(['signal@0-6']);
  });

  it('finds exactly what a simple search finds', () => {
    const term = fc.stringMatching(/^[ab微信]{1,4}$/);
    const text = fc.stringMatching(/^[ab微信 ,]{0,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(term, { minLength: 1, maxLength: 8 }), text, (terms, haystack) => {
        const expected = new Set<string>();
        for (const needle of terms) {
          for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
            const isLatin = (character: string | undefined): boolean =>
              character === 'a' || character === 'b';
            const cutsLeft = isLatin(needle[0]) && isLatin(haystack[at - 1]);
            const cutsRight = isLatin(needle.at(-1)) && isLatin(haystack[at + needle.length]);
            if (!cutsLeft && !cutsRight) expected.add(`${needle}@${at}-${at + needle.length}`);
          }
        }
        expect(new Set(find(terms, haystack))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
