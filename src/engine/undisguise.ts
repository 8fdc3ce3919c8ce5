import { SEPARATORS } from '../core/fold-characters.ts';
import {
  findPlaces,
  isLeetKind,
  JOINED_PLACE,
  kindAt,
  LEET_PLACE,
  LETTER,
  PLACE_BITS,
  PLACE_MASK,
  SPACED_PLACE,
  SYMBOL,
} from './disguise-places.ts';
import type { FoldedText } from './folded-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/*
 * Undoes spellings that keep words from being found: `w e c h a t`, `we-chat`, `w3chat`, `p@yment`. Only a known word is ever put in
 * place.
 */

const LEET: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i'],
};
/** Readings of one word that are tried at most: two for each `1`. */
const MOST_READINGS = 8;
const LONGEST_DISGUISE = 40;
const LEAST_SPACED_LETTERS = 4;
const MOST_PASSES = 4;

/** One place to change: the letters to put instead of `[start, end)`, each with its index in the text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly origins: readonly number[];
}

/** A stretch that was looked at, so that nobody looks twice, and what to change there. */
interface Look {
  readonly end: number;
  readonly edit?: Edit | undefined;
}

/** @param places where to look, as `findPlaces` gives them for this very text */
export function undisguise(
  folded: FoldedText,
  vocabulary: Vocabulary,
  places: readonly number[] = findPlaces(folded.text),
): FoldedText {
  let plain = folded;
  let left = places;
  // Undoing one disguise can lay bare another (`w3-ch4t`); every pass leaves fewer marks, so few passes are needed.
  for (let pass = 0; pass < MOST_PASSES && left.length > 0; pass += 1) {
    const edits = findEdits(plain.text, vocabulary, left);
    if (edits.length === 0) break;
    plain = applyEdits(plain, edits);
    left = findPlaces(plain.text);
  }
  return plain;
}

function findEdits(text: string, vocabulary: Vocabulary, places: readonly number[]): readonly Edit[] {
  const edits: Edit[] = [];
  let edited = 0;
  let leetEnd = 0;
  let spacedEnd = 0;
  const add = (edit: Edit | undefined): void => {
    if (edit === undefined || edit.start < edited) return;
    edits.push(edit);
    edited = edit.end;
  };
  const look = (index: number, places: number): void => {
    if ((places & SPACED_PLACE) !== 0 && index - 1 >= spacedEnd && kindAt(text, index - 4) !== LETTER) {
      const { end, edit } = readSpaced(text, index - 1, vocabulary);
      spacedEnd = end;
      add(edit);
    }
    if ((places & LEET_PLACE) !== 0 && index >= leetEnd) {
      const { end, edit } = readLeet(text, index, vocabulary);
      leetEnd = end;
      add(edit);
    }
    if ((places & JOINED_PLACE) !== 0 && index >= edited) add(readJoined(text, index, vocabulary));
  };

  for (const place of places) look(place >> PLACE_BITS, place & PLACE_MASK);
  return edits;
}

function readLeet(text: string, index: number, vocabulary: Vocabulary): Look {
  let start = index;
  while (start > 0 && index - start < LONGEST_DISGUISE && isLeetKind(kindAt(text, start - 1))) start -= 1;
  let end = index;
  while (end < text.length && isLeetKind(kindAt(text, end))) end += 1;
  const look = { end };
  // A mark at the end is punctuation: "signal!"
  while (end > start && kindAt(text, end - 1) === SYMBOL) end -= 1;
  if (end - start < 4 || end - start > LONGEST_DISGUISE) return look;
  const word = text.slice(start, end);
  if (vocabulary.has(word)) return look;
  const letters = readings(word).find((reading) => vocabulary.has(reading));
  if (letters === undefined) return look;
  const origins = Array.from(letters, (_, offset) => start + offset);
  return { ...look, edit: { start, end, letters, origins } };
}

function readings(word: string): readonly string[] {
  let open: string[] = [''];
  for (const character of word) {
    const choices = LEET[character] ?? [character];
    const next: string[] = [];
    for (const beginning of open) {
      for (const choice of choices) if (next.length < MOST_READINGS) next.push(beginning + choice);
    }
    open = next;
  }
  return open;
}

/** `w e c h a t`, `w.e.c.h.a.t`: single letters in a row, each parted by one character of the same sort. */
function readSpaced(text: string, index: number, vocabulary: Vocabulary): Look {
  const separator = kindAt(text, index - 1);
  let start = index - 2;
  while (
    start >= 2 &&
    kindAt(text, start - 1) === separator &&
    kindAt(text, start - 2) === LETTER &&
    kindAt(text, start - 3) !== LETTER
  ) {
    start -= 2;
  }
  const origins: number[] = [];
  let letters = '';
  let position = start;
  while (
    position < text.length &&
    kindAt(text, position) === LETTER &&
    kindAt(text, position + 1) !== LETTER
  ) {
    letters += text.charAt(position);
    origins.push(position);
    if (kindAt(text, position + 1) !== separator) break;
    position += 2;
  }
  const end = (origins.at(-1) ?? start) + 1;
  if (letters.length < LEAST_SPACED_LETTERS) return { end };
  return { end, edit: joinSpaced(text, start, end, letters, origins, vocabulary) };
}

/** Puts known words together; letters that belong to none stay as they stood. */
function joinSpaced(
  text: string,
  start: number,
  end: number,
  letters: string,
  origins: readonly number[],
  vocabulary: Vocabulary,
): Edit | undefined {
  let joined = '';
  const joinedOrigins: number[] = [];
  let longest = 0;
  for (let index = 0; index < letters.length; ) {
    const size = Math.max(1, vocabulary.longestAt(letters, index, 2));
    if (joined !== '') {
      // The separator before this word, which stands where the text has it.
      const separatorAt = (origins[index] ?? 0) - 1;
      joined += text.charAt(separatorAt);
      joinedOrigins.push(separatorAt);
    }
    joined += letters.slice(index, index + size);
    joinedOrigins.push(...origins.slice(index, index + size));
    longest = Math.max(longest, size);
    index += size;
  }
  if (longest < LEAST_SPACED_LETTERS) return undefined;
  return { start, end, letters: joined, origins: joinedOrigins };
}

/** `tele-gr4m`, `we.chat`: parts that are one known word together. */
function readJoined(text: string, index: number, vocabulary: Vocabulary): Edit | undefined {
  let start = index - 1;
  while (start > 0 && index - start < LONGEST_DISGUISE && isLeetKind(kindAt(text, start - 1))) start -= 1;
  let end = index;
  while (end < text.length && end - index < LONGEST_DISGUISE && isLeetKind(kindAt(text, end))) end += 1;
  const before = text.slice(start, index - 1);
  const after = text.slice(index, end);
  const joined = before + after;
  if (before === '' || joined.length < 4 || joined.length > LONGEST_DISGUISE) return undefined;
  // Two known words with a hyphen between are read as two: terms take a hyphen for a space.
  const isSeparator = SEPARATORS.includes(text.charAt(index - 1));
  if (isSeparator && vocabulary.has(before) && vocabulary.has(after)) return undefined;
  const letters = readings(joined).find((reading) => vocabulary.has(reading));
  if (letters === undefined) return undefined;
  const origins = Array.from(letters, (_, offset) => start + offset + (offset < before.length ? 0 : 1));
  return { start, end, letters, origins };
}

function applyEdits(folded: FoldedText, edits: readonly Edit[]): FoldedText {
  const { text, toOriginal } = folded;
  const origins: number[] = [];
  let result = '';
  let from = 0;
  const origin = (index: number): number => (toOriginal === undefined ? index : (toOriginal[index] ?? index));
  const copy = (end: number): void => {
    result += text.slice(from, end);
    for (let index = from; index < end; index += 1) origins.push(origin(index));
  };
  for (const edit of edits) {
    copy(edit.start);
    result += edit.letters;
    for (const index of edit.origins) origins.push(origin(index));
    from = edit.end;
  }
  copy(text.length);
  return { text: result, toOriginal: Int32Array.from(origins) };
}
