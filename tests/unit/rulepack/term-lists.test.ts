import { describe, expect, it } from 'vitest';
import { hanVariantsFor, unifyHan } from '../../../src/rulepack/han-forms.ts';
import { createTermListPool, spellingsOf, toTermList } from '../../../src/rulepack/term-lists.ts';

describe('a term', () => {
  it.each([
    ['Rendez-vous', ['rendez vous']],
    ["l'Entreprise", ['l entreprise']],
    ['ＷｅＣｈａｔ', ['wechat']],
    ['Confidential*', ['confidential*']],
    ['報告', ['报告']],
    ['加 我', ['加我']],
    ['--', []],
  ])('is folded like texts are: %s', (term, expected) => {
    expect(spellingsOf(term)).toEqual(expected);
  });

  it('is looked for with and without a space where Han and Latin letters meet', () => {
    expect(spellingsOf('加WeChat聊')).toEqual(['加wechat聊', '加wechat 聊', '加 wechat聊', '加 wechat 聊']);
    expect(spellingsOf('加 wechat')).toEqual(['加wechat', '加 wechat']);
  });
});

describe('a term list', () => {
  it('holds each term once, in order', () => {
    expect(toTermList(['Zoom', 'réunion', 'reunion', 'zoom'])).toEqual(['reunion', 'zoom']);
  });

  it('leaves out what an open-ended term finds as well, but no longer phrase', () => {
    expect(toTermList(['secret*', 'secret', 'secrets', 'secretly*', 'secret plan'])).toEqual([
      'secret plan',
      'secret*',
    ]);
  });

  it('is shared by all who use the same terms', () => {
    const pool = createTermListPool();
    expect([pool.add(['b', 'a']), pool.add(['c']), pool.add(['A', 'B'])]).toEqual([0, 1, 0]);
    expect(pool.lists).toEqual(['a|b', 'c']);
  });
});

describe('the one form of Han characters', () => {
  it.each([
    ['報告專家', '报告专家'],
    ['裡裏', '里里'],
    ['著', '着'],
    ['么乾后', '么干后'],
    ['衞衛', '卫卫'],
  ])('of %s is %s', (text, expected) => {
    expect(unifyHan(text)).toBe(expected);
  });

  it('has no form of its own', () => {
    let all = '';
    for (let code = 0x3400; code <= 0x9fff; code += 1) all += String.fromCharCode(code);
    expect(unifyHan(unifyHan(all))).toBe(unifyHan(all));
  });

  it('is listed with its variants only for characters in use', () => {
    const pairs = hanVariantsFor(['报里']).match(/../gu) ?? [];
    expect(pairs).toEqual(expect.arrayContaining(['報报', '裏里', '裡里']));
    expect(pairs.filter((pair) => !'报里'.includes(pair.charAt(1)))).toEqual([]);
    expect(pairs.length).toBeLessThan(8);
  });
});
