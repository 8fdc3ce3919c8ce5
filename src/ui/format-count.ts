import type { Translate } from './words.ts';

/** A number that may be large, as the person's language groups its digits. */
export function formatCount(count: number, t: Translate): string {
  return new Intl.NumberFormat(t('languageTag')).format(count);
}
