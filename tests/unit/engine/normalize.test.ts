import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/engine/normalize.ts';
import { createVocabulary } from '../../../src/engine/vocabulary.ts';

const options = {
  vocabulary: createVocabulary([
    'wechat',
    'we chat',
    'telegram',
    'whatsapp',
    'report',
    'confidential*',
    'signal',
    'payment',
    'opportunity',
  ]),
  hanVariants: new Map([['報'.charCodeAt(0), '报'.charCodeAt(0)]]),
};
const fold = (text: string): string => normalize(text, options).text;

describe('normalize', () => {
  it.each([
    ['capitals', 'WeChat', 'wechat'],
    ['accents', 'Écrivez à l’été', "ecrivez a l'ete"],
    ['ligatures', 'œuvre', 'oeuvre'],
    ['full-width letters', 'ＷｅＣｈａｔ', 'wechat'],
    ['mathematical letters', '𝐖𝐞𝐂𝐡𝐚𝐭', 'wechat'],
    ['zero-width characters', 'We\u200bCh\u200dat\ufeff', 'wechat'],
    ['soft hyphens', 'tele\u00adgram', 'telegram'],
    ['combining accents', 'te\u0301le\u0301gramme', 'telegramme'],
    ['Cyrillic look-alikes', 'WеСhаt', 'wechat'],
    ['Greek look-alikes', 'Τelegrαm', 'telegram'],
    ['small capitals', 'ᴡᴇᴄʜᴀᴛ', 'wechat'],
    ['letters spaced out', 'add W e C h a t now', 'add wechat now'],
    ['letters dotted out', 'T.e.l.e.g.r.a.m', 'telegram'],
    ['letters hyphened out', 's-i-g-n-a-l', 'signal'],
    ['digits for letters', 'w3ch4t', 'wechat'],
    ['symbols for letters', 'p@yment', 'payment'],
    ['a one for an i or an l', 's1gna1', 'signal'],
    ['open-ended words with digits', 'c0nfident1ality', 'confidentiality'],
    ['a joined word', 'Tele-gram', 'telegram'],
    ['two disguises at once', 'tele-gr4m', 'telegram'],
    ['traditional Han', '報告', '报告'],
    ['spaces between Han characters', '报 告', '报告'],
    ['non-breaking spaces', '2\u202f500\u00a0$', '2 500 $'],
  ])('makes %s plain', (_, written, plain) => {
    expect(fold(written)).toBe(plain);
  });

  it.each([
    ['numbers', '2nd floor, 5pm, covid19, b2b'],
    ['addresses', 'see example.com/a-b_c?d=3e4'],
    ['ordinary hyphens', 'a follow-up on the e-mail'],
    ['initials', 'j. r. r. tolkien at 3 p. m.'],
    ['Russian words', 'по вопросам работы'],
    ['words that are no terms', 'm4ssage ch3ese'],
  ])('leaves %s alone', (_, text) => {
    expect(fold(text)).toBe(
      text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC'),
    );
  });

  it('folds look-alikes of one line whatever stands in another', () => {
    const folded = fold('add WеСhаt\nпривет, друзья');
    expect(folded.split('\n')[0]).toBe('add wechat');
    expect(folded.split('\n')[1]).toBe('привет, друзья');
  });

  it('gives the place of every folded character in the original', () => {
    const original = 'Add “W e\u200b C h a t” — ½ ＶＰ';
    const { text, toOriginal } = normalize(original, options);
    expect(toOriginal).toHaveLength(text.length);
    const start = text.indexOf('wechat');
    expect(original.slice(toOriginal?.[start], (toOriginal?.[start + 5] ?? 0) + 1)).toBe('W e\u200b C h a t');
  });

  it('folds the same when it folds twice', () => {
    const disguises = fc.constantFrom(
      'W e C h a t',
      'w3chat',
      'We-Chat',
      'tele-gr4m',
      'т',
      'е',
      'ß',
      'œ',
      '\u200b',
      '½',
      '微 信',
      '報',
      ' ',
      '\n',
      '-',
      '.',
      'a',
      'b',
      '1',
      '@',
      'İ',
      'ﬁ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.oneof(disguises, fc.string({ maxLength: 6 })), { maxLength: 20 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps its places in order and inside the original, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (original) => {
        const { text, toOriginal } = normalize(original, options);
        if (toOriginal === undefined) {
          expect(text).toHaveLength(original.length);
          return;
        }
        expect(toOriginal).toHaveLength(text.length);
        let before = 0;
        for (const place of toOriginal) {
          expect(place).toBeGreaterThanOrEqual(before);
          expect(place).toBeLessThan(original.length);
          before = place;
        }
      }),
      { numRuns: 500 },
    );
  });
});
