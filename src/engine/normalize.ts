import { foldCharacter } from '../core/fold-characters.ts';
import { isHan } from '../core/han.ts';
import type { FoldedText } from './folded-text.ts';
import { latinLookAlike } from './look-alikes.ts';
import { undisguise } from './undisguise.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NormalizeOptions {
  readonly vocabulary: Vocabulary;
  /** Han variants to the form that the pack's terms use, by code unit. */
  readonly hanVariants: ReadonlyMap<number, number>;
}

const NON_ASCII = /[^\0-\x7f]/;

/**
 * Folds a text: case, width, accents, invisible characters, look-alike letters inside words of mixed script, variant Han characters,
 * letters spaced out and digits for letters. Folding the result once more changes nothing.
 */
export function normalize(original: string, options: NormalizeOptions): FoldedText {
  return undisguise(foldText(original, options.hanVariants), options.vocabulary);
}

/** The first half of `normalize`: all that concerns single characters and the letters of one word. */
export function foldText(original: string, hanVariants: ReadonlyMap<number, number>): FoldedText {
  return NON_ASCII.test(original) ? foldUnicode(original, hanVariants) : { text: original.toLowerCase() };
}

function foldUnicode(original: string, hanVariants: ReadonlyMap<number, number>): FoldedText {
  const output = new FoldedOutput(original.length);
  let line = 0;
  for (let index = 0; index < original.length; ) {
    const code = original.charCodeAt(index);
    if (code < 0x80) {
      if (code === 10) {
        output.plainLookAlikes(line);
        line = output.length + 1;
      }
      output.push(code >= 65 && code <= 90 ? code + 32 : code, index, 0);
      index += 1;
      continue;
    }
    if (isHan(code)) {
      output.pushHan(hanVariants.get(code) ?? code, index);
      index += 1;
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(index) ?? code);
    const folded = foldCharacter(character);
    const latin = (latinLookAlike(character) ?? latinLookAlike(folded))?.charCodeAt(0) ?? 0;
    for (let part = 0; part < folded.length; part += 1) {
      const unit = folded.charCodeAt(part);
      output.push(hanVariants.get(unit) ?? unit, index, latin);
    }
    index += character.length;
  }
  output.plainLookAlikes(line);
  return output.finish();
}

/** Grows with what is pushed; keeps for each code unit where it came from and which Latin letter it could be. */
class FoldedOutput {
  #units: Uint16Array;
  #origins: Int32Array;
  #latin: Uint8Array;
  #hasLookAlikes = false;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 16);
    this.#origins = new Int32Array(capacity + 16);
    this.#latin = new Uint8Array(capacity + 16);
  }

  push(unit: number, origin: number, latin: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#origins[this.length] = origin;
    this.#latin[this.length] = latin;
    if (latin !== 0) this.#hasLookAlikes = true;
    this.length += 1;
  }

  /** Han text has no spaces between words: one that stands between two characters is an attempt to part them. */
  pushHan(unit: number, origin: number): void {
    let end = this.length;
    while (end > 0 && this.#units[end - 1] === 32) end -= 1;
    if (end > 0 && end < this.length && isHan(this.#units[end - 1] ?? 0)) this.length = end;
    this.push(unit, origin, 0);
  }

  /**
   * Makes look-alike letters plain from `start` on, word by word: where a word also has Latin letters, or where its line
   * has no letter that only the other script knows.
   */
  plainLookAlikes(start: number): void {
    if (!this.#hasLookAlikes) return;
    let lineIsForeign = false;
    for (let index = start; index < this.length; index += 1) {
      if (this.#latin[index] === 0 && isForeignLetter(this.#units[index] ?? 0)) lineIsForeign = true;
    }
    for (let index = start; index < this.length; ) {
      if (!this.#isLetter(index)) {
        index += 1;
        continue;
      }
      let end = index;
      let hasLatin = false;
      let hasForeign = false;
      while (end < this.length && this.#isLetter(end)) {
        const unit = this.#units[end] ?? 0;
        if (unit < 0x250) hasLatin = true;
        else if (this.#latin[end] === 0) hasForeign = true;
        end += 1;
      }
      if (!hasForeign && (hasLatin || !lineIsForeign)) this.#replace(index, end);
      index = end;
    }
  }

  finish(): FoldedText {
    return {
      text: decode(this.#units.subarray(0, this.length)),
      toOriginal: this.#origins.slice(0, this.length),
    };
  }

  #isLetter(index: number): boolean {
    const unit = this.#units[index] ?? 0;
    return this.#latin[index] !== 0 || (unit >= 97 && unit <= 122) || isForeignLetter(unit);
  }

  #replace(start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      const latin = this.#latin[index] ?? 0;
      if (latin !== 0) this.#units[index] = latin;
    }
  }

  #grow(): void {
    const capacity = this.#units.length * 2;
    const units = new Uint16Array(capacity);
    const origins = new Int32Array(capacity);
    const latin = new Uint8Array(capacity);
    units.set(this.#units);
    origins.set(this.#origins);
    latin.set(this.#latin);
    this.#units = units;
    this.#origins = origins;
    this.#latin = latin;
  }
}

/** Letters of Greek, Cyrillic, Armenian and Cherokee: the scripts that look-alikes are taken from. */
function isForeignLetter(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x58f) ||
    (unit >= 0x13a0 && unit <= 0x13ff) ||
    (unit >= 0xab70 && unit <= 0xabbf)
  );
}

function decode(units: Uint16Array): string {
  let text = '';
  // A call takes only so many arguments.
  for (let start = 0; start < units.length; start += 8192) {
    text += String.fromCharCode(...units.subarray(start, start + 8192));
  }
  return text;
}
