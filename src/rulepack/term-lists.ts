import { foldTerm } from '../core/fold-characters.ts';
import { unifyHan } from './han-forms.ts';

/** Term lists of a pack; identical lists are one. */
export interface TermListPool {
  /** The index of a list of terms, which are folded here. */
  add(terms: readonly string[]): number;
  readonly lists: readonly string[];
}

export function createTermListPool(): TermListPool {
  const lists: string[] = [];
  const indexes = new Map<string, number>();
  return {
    lists,
    add(terms) {
      const list = toTermList(terms).join('|');
      const known = indexes.get(list);
      if (known !== undefined) return known;
      indexes.set(list, lists.length);
      lists.push(list);
      return lists.length - 1;
    },
  };
}

/** Folded terms in code unit order, without those that another one finds as well. */
export function toTermList(terms: readonly string[]): readonly string[] {
  const folded = new Set(terms.flatMap(spellingsOf));
  const open = [...folded].filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
  return [...folded].filter((term) => !open.some((beginning) => isCovered(term, beginning))).sort();
}

/** Whether the open-ended term `beginning*` finds all that `term` finds, with the same words as evidence. */
function isCovered(term: string, beginning: string): boolean {
  if (!term.startsWith(beginning) || term === `${beginning}*`) return false;
  return /^[a-z0-9]*\*?$/.test(term.slice(beginning.length));
}

const MEETING = /(?<=\p{Script=Han}) ?(?=[a-z0-9])|(?<=[a-z0-9]) ?(?=\p{Script=Han})/u;
const HAN_SPACE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The folded spellings of a term: one, or more where Han and other letters meet, which people write with and without a space.
 * Empty where nothing is left of it.
 */
export function spellingsOf(term: string): readonly string[] {
  const isOpen = term.endsWith('*');
  const folded = unifyHan(foldTerm(isOpen ? term.slice(0, -1) : term)).replace(HAN_SPACE, '');
  if (folded === '') return [];
  const [first = '', ...others] = folded.split(MEETING);
  let spellings = [first];
  for (const part of others)
    spellings = spellings.flatMap((spelling) => [spelling + part, `${spelling} ${part}`]);
  return isOpen ? spellings.map((spelling) => `${spelling}*`) : spellings;
}
