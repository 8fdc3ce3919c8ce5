import countries from 'world-countries';
import { foldTerm } from '../../core/fold-characters.ts';
import { unifyHan } from '../han-forms.ts';
import {
  CHINESE_PLACES,
  CHINESE_SURNAMES,
  CITIES,
  COUNTRY_ABBREVIATIONS,
  EVERYDAY_EXPRESSIONS,
  EVERYDAY_WHEN_SMALL,
  GIVEN_NAMES,
  MORE_COUNTRIES_AND_REGIONS,
  MORE_PEOPLES,
  NEVER_NAMES,
} from './place-names.ts';

export type NameKind = 'country or region' | 'people' | 'city' | 'person';

export interface FoundName {
  readonly name: string;
  readonly kind: NameKind;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

interface NameIndex {
  /** Folded names; words of a name are parted by one space. */
  readonly latin: ReadonlyMap<string, NameKind>;
  readonly everydayWhenSmall: ReadonlySet<string>;
  readonly expressions: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Names by their first character. */
  readonly chinese: ReadonlyMap<string, readonly string[]>;
  /** For `chines*`: beginnings of names to the names. */
  readonly beginnings: ReadonlyMap<string, string>;
}

const MOST_WORDS = 5;
const WORD = /[\p{Script=Latin}\p{M}\d]+(\*?)/gu;
const BETWEEN_WORDS = /^[\s'’.-]+$/;
const SENTENCE_START = /(?:^|[.!?:;。！？：“"«(>])[\s]*$/u;
const TITLED = /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|Professor|Madame|Monsieur)\.? \p{Lu}\p{Ll}+/gu;
const CHINESE_TITLED = new RegExp(
  `(?<!\\p{Script=Han})[${CHINESE_SURNAMES}](?:先生|女士|小姐|教授|博士)`,
  'gu',
);

let index: NameIndex | undefined;
let segmenter: Intl.Segmenter | undefined;

/** Countries, regions, peoples, cities and persons that a text names, in order of kind and place. */
export function findNames(text: string): readonly FoundName[] {
  index ??= buildIndex();
  return [...findLatin(text, index), ...findTitled(text), ...findChinese(text, index)];
}

/** Names in the folded form, words parted by one space. */
export interface Origins {
  /** Of countries, regions, peoples and cities, in alphabetic scripts. */
  readonly latin: readonly string[];
  /** Of places, in Chinese. */
  readonly chinese: readonly string[];
  /** Given names. */
  readonly persons: readonly string[];
}

export function listOrigins(): Origins {
  index ??= buildIndex();
  return {
    latin: [...index.latin.keys()],
    chinese: [...index.chinese.values()].flat(),
    persons: [...index.persons],
  };
}

/** Leaves blanks of the same length where the allowed names stand. */
export function withoutNames(text: string, allowed: readonly string[]): string {
  let rest = text;
  for (const name of allowed) {
    const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
  }
  return rest;
}

function foldName(name: string): string {
  return foldTerm(name.replaceAll('.', ' ').replaceAll('’', ' ')).replace(/ +/g, ' ');
}

function splitNames(list: string): readonly string[] {
  return list
    .replaceAll('\n', '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function buildIndex(): NameIndex {
  const never = new Set(splitNames(NEVER_NAMES).map(foldName));
  const latin = new Map<string, NameKind>();
  const chinese = new Map<string, string[]>();
  const add = (name: string | undefined, kind: NameKind): void => {
    const folded = foldName(name ?? '');
    if (folded.length > 2 && !never.has(folded) && !latin.has(folded)) latin.set(folded, kind);
  };
  const addChinese = (name: string | undefined): void => {
    const unified = unifyHan(name ?? '');
    const first = unified.charAt(0);
    if (unified.length < 2) return;
    chinese.set(first, [...(chinese.get(first) ?? []), unified]);
  };
  const addPeople = (name: string | undefined): void => {
    for (const part of (name ?? '').split(/, | or /)) {
      add(part, 'people');
      if (part.length > 3 && !part.endsWith('s')) add(`${part}s`, 'people');
    }
  };

  for (const country of countries) {
    add(country.name.common, 'country or region');
    add(country.translations.fra?.common, 'country or region');
    addChinese(country.translations.zho?.common);
    for (const capital of country.capital) add(capital, 'city');
    for (const forms of [country.demonyms.eng, country.demonyms.fra]) {
      addPeople(forms?.m);
      addPeople(forms?.f);
    }
  }
  for (const name of splitNames(MORE_COUNTRIES_AND_REGIONS)) add(name, 'country or region');
  for (const name of splitNames(MORE_PEOPLES)) addPeople(name);
  for (const name of splitNames(CITIES)) add(name, 'city');
  for (const name of splitNames(CHINESE_PLACES)) addChinese(name);

  const beginnings = new Map<string, string>();
  for (const name of latin.keys()) {
    if (name.includes(' ')) continue;
    for (
      let length = Math.max(5, name.length - (name.length > 7 ? 2 : 1));
      length < name.length;
      length += 1
    ) {
      beginnings.set(name.slice(0, length), name);
    }
  }
  return {
    latin,
    everydayWhenSmall: new Set(splitNames(EVERYDAY_WHEN_SMALL).map(foldName)),
    expressions: new Set(splitNames(EVERYDAY_EXPRESSIONS).map(foldName)),
    persons: new Set(splitNames(GIVEN_NAMES).map(foldName)),
    chinese,
    beginnings,
  };
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isOpen: boolean;
}

function findLatin(text: string, names: NameIndex): readonly FoundName[] {
  const words: Word[] = [...text.matchAll(WORD)].map((match) => ({
    folded: foldName(match[0].replace('*', '')),
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^\p{Lu}/u.test(match[0]),
    isOpen: match[1] === '*',
  }));
  const found: FoundName[] = [];
  for (let place = 0; place < words.length; ) {
    const expression = longestAt(text, words, place, (key) => names.expressions.has(key));
    if (expression > 0) {
      place += expression;
      continue;
    }
    const size = longestAt(text, words, place, (key, word) => isPlace(key, word, text, names));
    const first = words[place];
    const last = words[place + Math.max(1, size) - 1];
    if (first === undefined || last === undefined) break;
    const name = text.slice(first.start, last.end);
    if (size > 0) {
      found.push({ name, kind: kindOf(words.slice(place, place + size), names), start: first.start });
    } else if (first.isOpen && names.beginnings.has(first.folded)) {
      found.push({
        name,
        kind: names.latin.get(names.beginnings.get(first.folded) ?? '') ?? 'people',
        start: first.start,
      });
    } else if (first.isCapital && names.persons.has(first.folded)) {
      found.push({ name, kind: 'person', start: first.start });
    } else if (COUNTRY_ABBREVIATIONS.some((abbreviation) => abbreviation === name) && /\p{Ll}/u.test(text)) {
      found.push({ name, kind: 'country or region', start: first.start });
    }
    place += Math.max(1, size);
  }
  return found;
}

function kindOf(words: readonly Word[], names: NameIndex): NameKind {
  return names.latin.get(words.map(({ folded }) => folded).join(' ')) ?? 'country or region';
}

function isPlace(key: string, first: Word, text: string, names: NameIndex): boolean {
  if (!names.latin.has(key)) return false;
  if (!names.everydayWhenSmall.has(key)) return true;
  return first.isCapital && !SENTENCE_START.test(text.slice(0, first.start));
}

/** The number of words of the longest name that begins at `place`, or 0. */
function longestAt(
  text: string,
  words: readonly Word[],
  place: number,
  isName: (key: string, first: Word) => boolean,
): number {
  const first = words[place];
  if (first === undefined) return 0;
  let longest = 0;
  let key = first.folded;
  for (let size = 1; size <= MOST_WORDS; size += 1) {
    if (isName(key, first)) longest = size;
    const last = words[place + size - 1];
    const next = words[place + size];
    if (last === undefined || next === undefined || !BETWEEN_WORDS.test(text.slice(last.end, next.start)))
      break;
    key += ` ${next.folded}`;
  }
  return longest;
}

function findTitled(text: string): readonly FoundName[] {
  return [...text.matchAll(TITLED), ...text.matchAll(CHINESE_TITLED)].map((match) => ({
    name: match[0],
    kind: 'person',
    start: match.index,
  }));
}

function findChinese(text: string, names: NameIndex): readonly FoundName[] {
  const unified = unifyHan(text);
  const found: FoundName[] = [];
  let wordStarts: ReadonlySet<number> | undefined;
  for (let start = 0; start < unified.length; start += 1) {
    const name = names.chinese
      .get(unified.charAt(start))
      ?.filter((candidate) => unified.startsWith(candidate, start))
      .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '');
    if (name === undefined || name === '') continue;
    wordStarts ??= findWordStarts(unified);
    // The characters of 南非 also stand in 东南非常, where no word begins at them.
    if (!wordStarts.has(start)) continue;
    found.push({ name: text.slice(start, start + name.length), kind: 'country or region', start });
    start += name.length - 1;
  }
  return found;
}

function findWordStarts(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), (segment) => segment.index));
}
