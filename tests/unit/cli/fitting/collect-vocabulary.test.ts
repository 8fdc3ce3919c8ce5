import { describe, expect, it } from 'vitest';
import { collectVocabulary } from '../../../../src/cli/fitting/collect-vocabulary.ts';
import type { TrainingItem } from '../../../../src/cli/fitting/training-items.ts';
import { splitItems } from '../../../../src/cli/fitting/training-sentences.ts';

function vocabularyOf(texts: readonly string[]): readonly string[] {
  const items = texts.map((text, index): TrainingItem => {
    return { id: `item-${index}`, label: 'benign', messages: [{ from: 'them', text }] };
  });
  return collectVocabulary(items, splitItems(items, new Map()));
}

function times(count: number, text: string): readonly string[] {
  return Array.from({ length: count }, () => text);
}

describe('the vocabulary', () => {
  it('holds beginnings of words and Han characters that several conversations have, sorted', () => {
    expect(vocabularyOf(times(4, 'the negotiation begins 3 days, early'))).toEqual([
      'begins',
      'days',
      'early',
      'negoti',
      'the',
    ]);
    expect(vocabularyOf(times(4, '我们写报告'))).toEqual([...'我们写报告'].sort());
  });

  it('takes words of one beginning together', () => {
    const texts = ['negotiation is here', 'negotiating is here', 'we negotiate here', 'he negotiates here'];
    expect(vocabularyOf(texts)).toContain('negoti');
  });

  it('leaves out what fewer conversations have, however often one repeats it', () => {
    expect(vocabularyOf([...times(3, 'we see a quokka here'), ...times(4, 'we see it here')])).toEqual([
      'here',
      'it',
      'see',
      'we',
    ]);
    expect(vocabularyOf(['quokka quokka quokka quokka quokka', ...times(4, 'we see it')])).not.toContain(
      'quokka',
    );
  });

  it('leaves out names: words that are hardly ever written small inside a sentence', () => {
    const texts = [
      ...times(5, 'We met Wanjiru and the quokka there, Wanjiru said'),
      ...times(5, 'Then the Quokka came'),
    ];
    expect(vocabularyOf(texts)).toContain('quokka');
    expect(vocabularyOf(texts)).not.toContain('wanjir');
  });

  it('takes a word for no name that is written large where a sentence begins and small elsewhere', () => {
    const texts = times(5, 'Quokkas live here. Wombats live there. We see quokkas and wombats.');
    expect(vocabularyOf(texts)).toContain('quokka');
    expect(vocabularyOf(texts)).toContain('wombat');
  });

  it('leaves out a name that stands behind a title or below a letter only', () => {
    expect(vocabularyOf(times(5, 'We write to Dr. Wanjiru today.'))).not.toContain('wanjir');
    expect(vocabularyOf(times(5, 'We write to you, with regards\nWanjiru from the office'))).not.toContain(
      'wanjir',
    );
  });

  it('knows names with accents', () => {
    expect(vocabularyOf(times(5, 'nous avons vu Zélie hier et l’été dernier'))).toEqual([
      'avons',
      'dernie',
      'et',
      'ete',
      'hier',
      'l',
      'nous',
      'vu',
    ]);
  });

  it('leaves out countries, peoples and cities, also where they are written small', () => {
    const words = vocabularyOf(times(5, 'the canada office and the canadian or swedish offer in ottawa'));
    expect(words).toEqual(['and', 'in', 'offer', 'office', 'or', 'the']);
  });
});
