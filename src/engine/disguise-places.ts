/*
 * Where a text may hold a disguised spelling. Most texts hold none, so the few places worth a look are found by the kinds of
 * neighbouring characters alone; the recognizer does so in the same pass that finds the terms.
 */

export const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const SPACE = 4;
/** `@`, `$`, `!`: stand for letters inside a word only. */
export const SYMBOL = 5;

// One entry for each code unit, so that the innermost loop need not ask whether there is one.
export const KIND = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code += 1) KIND[code] = LETTER;
for (let code = 65; code <= 90; code += 1) KIND[code] = LETTER;
for (let code = 48; code <= 57; code += 1) KIND[code] = DIGIT;
for (const joiner of '-._*~|+') KIND[joiner.charCodeAt(0)] = JOINER;
for (const symbol of '@$!') KIND[symbol.charCodeAt(0)] = SYMBOL;
KIND[32] = SPACE;

export const LEET_PLACE = 1;
export const JOINED_PLACE = 2;
export const SPACED_PLACE = 4;

/** A place is written as one number: its index, and in the lowest bits which disguises may stand there. */
export const PLACE_BITS = 3;
export const PLACE_MASK = 7;
/** The kinds of the last four characters. */
export const WINDOW_MASK = 0xfff;

/** What may stand where four characters of these kinds follow each other; three bits a kind, the last one lowest. */
export const PLACES = new Uint8Array(0x1000);
for (let window = 0; window < PLACES.length; window += 1) {
  const fourth = window >> 9;
  const third = (window >> 6) & 7;
  const second = (window >> 3) & 7;
  const first = window & 7;
  let places = 0;
  if ((second === LETTER && isMark(first)) || (isMark(second) && first === LETTER)) places |= LEET_PLACE;
  if (isLeetKind(third) && second === JOINER && first === LETTER) places |= JOINED_PLACE;
  if (fourth === LETTER && (third === SPACE || third === JOINER) && second === LETTER && first !== LETTER) {
    places |= SPACED_PLACE;
  }
  PLACES[window] = places;
}

export function kindAt(text: string, index: number): number {
  return KIND[text.charCodeAt(index)] ?? 0;
}

function isMark(kind: number): boolean {
  return kind === DIGIT || kind === SYMBOL;
}

export function isLeetKind(kind: number): boolean {
  return kind === LETTER || isMark(kind);
}

/** The places of a text, in order; the last one may lie just past its end. */
export function findPlaces(text: string): readonly number[] {
  const found: number[] = [];
  const { length } = text;
  let window = 0;
  for (let index = 0; index < length; index += 1) {
    // Every code unit has a kind and every window an entry: no check for `undefined` in the innermost loop.
    window = ((window << 3) | (KIND[text.charCodeAt(index)] as number)) & WINDOW_MASK;
    const places = PLACES[window] as number;
    if (places !== 0) found.push((index << PLACE_BITS) | places);
  }
  addLastPlace(found, length, window);
  return found;
}

/** What stands last is looked at as if something followed it. */
export function addLastPlace(found: number[], length: number, window: number): void {
  const places = PLACES[(window << 3) & WINDOW_MASK] ?? 0;
  if (places !== 0) found.push((length << PLACE_BITS) | places);
}
