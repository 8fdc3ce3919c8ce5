/**
 * The folded form in which texts and terms are compared: NFKC, lower case, no accents, no invisible characters,
 * plain quotes and dashes. One character at a time, so that every folded character knows where it came from.
 */

const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const QUOTES = '\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\u02BC\u02B9';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u300C\u300D\u300E\u300F';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043';

// Letters drawn as small capitals, which NFKC leaves alone.
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

const FIXED = new Map<string, string>([
  ...Object.entries(LIGATURES),
  ...[...QUOTES].map((quote): [string, string] => [quote, "'"]),
  ...[...DOUBLE_QUOTES].map((quote): [string, string] => [quote, '"']),
  ...[...DASHES].map((dash): [string, string] => [dash, '-']),
  ...(SMALL_CAPITALS.match(/../gu) ?? []).map((pair): [string, string] => {
    const [drawn = '', plain = ''] = [...pair];
    return [drawn, plain];
  }),
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  ['\u2800', ' '],
  ['\u0251', 'a'],
  ['\u0261', 'g'],
]);

// Format characters, variation selectors, fillers and combining marks carry no letter of their own.
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]$/u;
const MARKS = /\p{Mn}/gu;
const SPACE = /^[\p{Zs}\t\v\f\r]$/u;

function foldSlowly(character: string): string {
  const fixed = FIXED.get(character);
  if (fixed !== undefined) return fixed;
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    const plain = FIXED.get(part);
    if (plain !== undefined) folded += plain;
    else if (SPACE.test(part)) folded += ' ';
    else if (!INVISIBLE.test(part)) {
      const bare = part.normalize('NFD').replace(MARKS, '').normalize('NFC');
      folded += FIXED.get(bare) ?? bare;
    }
  }
  return folded;
}

const cache = new Map<string, string>();

/** Folds one character (a whole code point). Empty for characters that carry no letter. */
export function foldCharacter(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = foldSlowly(character);
    cache.set(character, folded);
  }
  return folded;
}

/** Folds a text, character by character. Folding twice gives the same as folding once. */
export function foldCharacters(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Characters between words that a term may have or not: `off-platform`, `off platform`, `l'entreprise`. */
export const SEPARATORS = ' \t\r\n-\'"/_';

/** Folds a term as it stands in the pack: folded characters, separators as one space, none at the ends. */
export function foldTerm(term: string): string {
  return foldCharacters(term)
    .replace(/[\s\-'"/_]+/g, ' ')
    .trim();
}
