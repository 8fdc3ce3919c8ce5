import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/ui/format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2023-06-20', 'en', 'June 20, 2023'],
    ['2023-06-20', 'fr', '20 juin 2023'],
    ['2023-06-20', 'zh-CN', '2023年6月20日'],
    ['2023-06', 'en', 'June 2023'],
    ['2023', 'en', '2023'],
  ])('writes %s in %s as %s, no more exact than it is', (iso, language, written) => {
    expect(formatDate(iso, language)).toBe(written);
  });

  it('leaves alone what is not a date', () => {
    expect(formatDate('spring 2023', 'en')).toBe('spring 2023');
  });
});
