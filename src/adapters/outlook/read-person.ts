import { ADDRESS } from '../dom/address.ts';

/** A sender as the page shows it; empty where it shows nothing. */
export interface Person {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
}

/**
 * Reads `Lena Exemple<lena@exemple.test>` out of an element's text, or out of its labels where they tell more. Only an address in
 * brackets counts: outside of them stands the name, which its bearer chose and which may look like somebody's address.
 */
export function readPerson(element: Element): Person {
  const shown = shownBy(element);
  const bracketed = shown.find((text) => bracketedAddress(text) !== undefined);
  const told = bracketed ?? shown[0] ?? '';
  // A label begins with a word of the interface: "De : Lena Exemple<lena@exemple.test>".
  const name = told.replace(/^[^:：<@]*[:：]/, '').replace(/<[^<]*$/, '');
  return { name: name.trim(), address: bracketedAddress(told)?.toLowerCase() ?? '' };
}

/** All that an element and those in it tell of people: its text, then labels and titles. */
export function shownBy(element: Element): readonly string[] {
  const labelled = [element, ...element.querySelectorAll('[title], [aria-label]')];
  return [
    element.textContent,
    ...labelled.flatMap((inner) => [inner.getAttribute('aria-label'), inner.getAttribute('title')]),
  ].flatMap((text) => text?.trim() || []);
}

/** The last one: a name may hold brackets of its own. */
function bracketedAddress(text: string): string | undefined {
  const inner = /<([^<>]*)>\s*;?\s*$/.exec(text)?.[1];
  return inner === undefined ? undefined : ADDRESS.exec(inner)?.[0];
}
