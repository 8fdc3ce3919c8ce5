import { describe, expect, it } from 'vitest';
import { expandPhrase } from '../../../src/rulepack/expand-phrase.ts';
import { parsePhrase } from '../../../src/rulepack/phrase-syntax.ts';

/** Every way to read a phrase: term lists in brackets, gaps as numbers, lexicons in braces. */
function readings(phrase: string): readonly string[] {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const variants = expandPhrase(parsed.value);
  if (!variants.ok) throw new Error(variants.fault.message);
  return variants.value.map(({ parts, gaps }) =>
    parts
      .map((part, place) => {
        const gap = place === 0 ? '' : ` ${gaps[place - 1]} `;
        switch (part.kind) {
          case 'terms':
            return `${gap}[${part.terms.join('|')}]`;
          case 'lexicon':
            return `${gap}{${part.name}}`;
          default:
            return `${gap}#`;
        }
      })
      .join(''),
  );
}

function problemOf(phrase: string): { readonly code: string; readonly offset: number } | undefined {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) return { code: parsed.fault.code, offset: parsed.fault.offset };
  const variants = expandPhrase(parsed.value);
  return variants.ok ? undefined : { code: variants.fault.code, offset: variants.fault.offset };
}

describe('a phrase', () => {
  it.each([
    ['trade secret', ['[trade secret]']],
    ['confidential*', ['[confidential*]']],
    ['consult(ing|ant|ants)', ['[consulting|consultant|consultants]']],
    ['report(|s)', ['[report|reports]']],
    [
      '(on|at|via) our (site|page)',
      ['[on our site|on our page|at our site|at our page|via our site|via our page]'],
    ],
    ['(get in touch|talk) with', ['[get in touch with|talk with]']],
    ['(off(line|-grid)|away)', ['[offline|off-grid|away]']],
    ['我们(一起|)聊', ['[我们一起聊|我们聊]']],
  ])('of plain words is one list: %s', (phrase, expected) => {
    expect(readings(phrase)).toEqual(expected);
  });

  it.each([
    ['{move} ..4 {app}', ['{move} 4 {app}']],
    ['{move} {app}', ['{move} 0 {app}']],
    ['add me on {app} now', ['[add me on] 0 {app} 0 [now]']],
    ['pay {number} (dollars|euros)', ['[pay] 0 # 0 [dollars|euros]']],
    ['加{app}聊', ['[加] 0 {app} 0 [聊]']],
  ])('parts its lists where lexicons, numbers and gaps stand: %s', (phrase, expected) => {
    expect(readings(phrase)).toEqual(expected);
  });

  it('stands for both orders where it says <N>', () => {
    expect(readings('send ..2 report <4> {app} today')).toEqual([
      '[send] 2 [report] 4 {app} 0 [today]',
      '{app} 0 [today] 4 [send] 2 [report]',
    ]);
  });

  it('begins a new list after a starred word, since only the end of a term may be open', () => {
    expect(readings('confidential* (report|file)')).toEqual(['[confidential*] 0 [report|file]']);
    expect(readings('(secret|confidential*) report')).toEqual(['[secret|confidential*] 0 [report]']);
    expect(readings('(secret plan|confidential* report) now')).toEqual([
      '[secret plan now]',
      '[confidential*] 0 [report now]',
    ]);
    expect(readings('(our (secret*|own) plan|file)')).toEqual(['[our secret*|our own] 0 [plan]', '[file]']);
  });

  it('reads lexicons inside alternatives as ways of its own', () => {
    expect(readings('on ({app}|your phone) ..2 today')).toEqual([
      '[on] 0 {app} 2 [today]',
      '[on your phone] 2 [today]',
    ]);
  });

  it('is read with and without words that may be absent', () => {
    expect(readings('{move} (please|) {app}')).toEqual(['{move} 0 [please] 0 {app}', '{move} 0 {app}']);
    expect(readings('{move} ..2 (please|) ..3 {app}')).toEqual([
      '{move} 2 [please] 3 {app}',
      '{move} 5 {app}',
    ]);
  });

  it.each([
    ['continue (on Signal', 'phrase-syntax', 9],
    ['continue on) Signal', 'phrase-syntax', 11],
    ['continue on {app', 'phrase-syntax', 12],
    ['continue on app}', 'phrase-syntax', 15],
    ['continue on {My App}', 'phrase-syntax', 12],
    ['continue{app}', 'phrase-syntax', 8],
    ['..3 continue', 'phrase-syntax', 0],
    ['continue ..3', 'phrase-syntax', 0],
    ['continue ..3 ..4 on', 'phrase-syntax', 13],
    ['one <3> two <3> three', 'phrase-syntax', 0],
    ['one (two <3> three|four)', 'phrase-syntax', 0],
    ['continue ..0 on', 'gap-range', 9],
    ['continue <13> on', 'gap-range', 9],
    ['con*tinue', 'star-inside', 0],
    ['(con*|dis)tinue', 'star-inside', 0],
    ['', 'phrase-empty', 0],
  ])('%s is refused as %s', (phrase, code, offset) => {
    expect(problemOf(phrase)).toEqual({ code, offset });
  });

  it('takes points that are no gap as text', () => {
    expect(readings('wait..2 days')).toEqual(['[wait..2 days]']);
  });
});
