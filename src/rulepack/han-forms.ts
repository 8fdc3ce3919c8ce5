import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import simplifiedForms from 'opencc-js/dict/TSCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import { isHan } from '../core/han.ts';

/*
 * One form for each Han character, character by character: the engine folds texts in the same way, so a term must not be simplified
 * word by word, where one character can come out in two ways.
 */

/** Characters whose one form the dictionaries leave open: in traditional text 著 also stands for 着. */
const OWN: readonly (readonly [string, string])[] = [['著', '着']];

const FORMS = createForms();

function readDictionary(dictionary: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const entry of dictionary.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (isBasicHan(from) && isBasicHan(to)) pairs.set(from, to);
  }
  return pairs;
}

function isBasicHan(character: string): boolean {
  return character.length === 1 && isHan(character.charCodeAt(0));
}

function createForms(): ReadonlyMap<string, string> {
  const simplified = readDictionary(simplifiedForms);
  const targets = new Set(simplified.values());
  const forms = new Map<string, string>(OWN);
  for (const [from, to] of simplified) if (from !== to && !forms.has(from)) forms.set(from, to);
  for (const variants of [taiwanVariants, hongKongVariants]) {
    for (const [from, to] of readDictionary(variants)) {
      if (forms.has(from) || targets.has(from)) continue;
      const form = forms.get(to) ?? to;
      if (form !== from) forms.set(from, form);
    }
  }
  // A form that has a form of its own would make the second folding change what the first one left.
  for (const [from, to] of forms) {
    const last = forms.get(to);
    if (last !== undefined) forms.set(from, last);
  }
  return forms;
}

/** A text with each Han character in its one form. */
export function unifyHan(text: string): string {
  let unified = '';
  for (const character of text) unified += FORMS.get(character) ?? character;
  return unified;
}

/** `DetectionPack.hanVariants` for terms that are already unified: pairs of a variant and the form that the terms use. */
export function hanVariantsFor(terms: Iterable<string>): string {
  const used = new Set<string>();
  for (const term of terms) for (const character of term) used.add(character);
  const pairs: string[] = [];
  for (const [variant, form] of FORMS) if (used.has(form)) pairs.push(variant + form);
  return pairs.sort().join('');
}
