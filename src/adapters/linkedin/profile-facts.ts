import { isVisible } from '../dom/is-visible.ts';
import { climb } from '../dom/ladder.ts';
import { COMPANY_LINK, CONNECTIONS, DEGREE_TEXT, PHOTO, PREMIUM, VERIFIED } from './profile-selectors.ts';

/**
 * What a profile's card shows beyond words. Facts to ask questions by, never findings: an honest person may have few connections and
 * no mark.
 */
export function readProfileFacts(
  card: Element,
  position: Element | undefined,
): Readonly<Record<string, string | number | boolean>> {
  const degree = [...card.querySelectorAll(DEGREE_TEXT)]
    .filter(isVisible)
    .flatMap((element) => /^\s*[·•]\s*([123])/.exec(element.textContent ?? '')?.[1] ?? [])[0];
  const connections = countOf(climb(card, CONNECTIONS).elements[0]?.textContent ?? '');
  return {
    hasPhoto: card.querySelector(PHOTO) !== null,
    isVerified: card.querySelector(VERIFIED) !== null,
    isPremium: card.querySelector(PREMIUM) !== null,
    ...(position === undefined ? {} : { hasCompanyPage: position.querySelector(COMPANY_LINK) !== null }),
    ...(degree === undefined ? {} : { degree: Number(degree) }),
    ...(connections === undefined ? {} : { connections }),
  };
}

/** The first number, whatever the language puts between its thousands: "500+", "1 204 relations". */
function countOf(text: string): number | undefined {
  const digits = /\d[\d.,\s\u00a0\u202f]*/.exec(text)?.[0].replaceAll(/\D/g, '');
  return digits === undefined || digits === '' ? undefined : Number(digits);
}
