import { describe, expect, it } from 'vitest';
import { foldCharacters, foldTerm } from '../../../src/core/fold-characters.ts';

describe('foldCharacters', () => {
  it('folds every character of Unicode to something that stays as it is', () => {
    const unstable: string[] = [];
    for (let code = 0; code < 0x110000; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const folded = foldCharacters(String.fromCodePoint(code));
      if (foldCharacters(folded) !== folded) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

describe('foldTerm', () => {
  it('writes separators as one space', () => {
    expect(foldTerm("  L’œuvre — rendez-vous / d'été ")).toBe('l oeuvre rendez vous d ete');
  });
});
