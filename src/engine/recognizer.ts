import { SEPARATORS } from '../core/fold-characters.ts';
import { addLastPlace, KIND, PLACE_BITS, PLACES, WINDOW_MASK } from './disguise-places.ts';

/** Where terms of some list stand in a folded text. Parallel arrays, in order of their ends. */
export interface TermHits {
  readonly starts: number[];
  readonly ends: number[];
  readonly terms: number[];
  /** Where a disguised spelling may stand, as `findPlaces` gives it: found in the same pass. */
  readonly places: number[];
}

export interface Recognizer {
  /** Finds every term in a folded text, in one pass. Work is linear in text and hits. */
  find(text: string): TermHits;
  readonly stateCount: number;
}

/*
 * An Aho-Corasick automaton over character classes. All white space, hyphens and apostrophes are one class and a run of them counts
 * once. Alphabetic terms begin at a word's beginning only, so inside a word that begins no term the automaton rests in state
 * `INSIDE`; Han terms begin anywhere. Rows are dense for the classes of Latin text; Han steps are looked up.
 */

/** No term is being read, and the character before belongs to a word. */
const INSIDE = 0;
/** No term is being read, and a word may begin. */
const START = 1;

const CLASS_BITS = 6;
const CLASSES = 1 << CLASS_BITS;
const SEPARATOR = 1;
const OTHER = 0;
const FIRST_SPECIAL = 40;
/** Marks Han characters that occur in terms; their step is looked up by code unit. */
const HAN = CLASSES - 1;
const HAN_UNKNOWN = CLASSES - 2;
const WORD_UNKNOWN = CLASSES - 3;

/** Whether terms end in a state: none, only where a word ends, or some that may end inside a word as well. */
const NO_ENDING = 0;
const AT_WORD_END = 1;
const ANYWHERE = 2;

/** A term of the pack: folded, without its `*`. */
export interface RecognizerTerm {
  readonly text: string;
  /** Whether the word may go on after the term. */
  readonly isOpen: boolean;
}

/** Builds the automaton. Terms must be in folded form and distinct. */
export function createRecognizer(terms: readonly RecognizerTerm[]): Recognizer {
  const classOf = createClasses(terms);
  const { table, hanSteps, fail, firstTerms, nextTerms, endings, stateCount } = link(plant(terms, classOf));

  /** The state after a Han character: a step of the trie, or the first one that the failure links lead to. */
  const stepHan = (from: number, code: number): number => {
    let state = from;
    for (;;) {
      const next = hanSteps.get(hanKey(state, code));
      if (next !== undefined) return next;
      if (state === INSIDE || state === START) return START;
      state = fail[state] ?? START;
    }
  };

  const isWordAt = (text: string, index: number): boolean =>
    isWordClass(classOf[text.charCodeAt(index)] ?? OTHER);

  const startOf = (text: string, end: number, term: string): number => {
    let index = end;
    for (let left = term.length - 1; left >= 0; left -= 1) {
      index -= 1;
      if (term.charCodeAt(left) === 32) {
        while (index > 0 && (classOf[text.charCodeAt(index - 1)] ?? OTHER) === SEPARATOR) index -= 1;
      }
    }
    return index;
  };

  /** Reports the terms that end in a state, and along its failure links those that end with them. */
  const report = (text: string, end: number, from: number, hits: TermHits): void => {
    for (let state = from; state > START; state = fail[state] ?? START) {
      for (let next = firstTerms[state] ?? 0; next !== 0; next = nextTerms[next - 1] ?? 0) {
        const term = terms[next - 1];
        if (term === undefined) continue;
        let realEnd = end;
        if (end < text.length && isWordAt(text, end) && isWordAt(term.text, term.text.length - 1)) {
          if (!term.isOpen) continue;
          while (realEnd < text.length && isWordAt(text, realEnd)) realEnd += 1;
        }
        hits.starts.push(startOf(text, end, term.text));
        hits.ends.push(realEnd);
        hits.terms.push(next - 1);
      }
      if (endings[fail[state] ?? START] === NO_ENDING) break;
    }
  };

  return {
    stateCount,
    find(text) {
      const hits: TermHits = { starts: [], ends: [], terms: [], places: [] };
      // Local names: the innermost loop runs twice as fast as with those of the closure.
      const classes = classOf;
      const rows = table;
      const endingOf = endings;
      const kinds = KIND;
      const placesOf = PLACES;
      let window = 0;
      const { length } = text;
      let state = START;
      for (let index = 0; index < length; index += 1) {
        const code = text.charCodeAt(index);
        // Every code unit has a class and every state a row: no check for `undefined` either.
        const kind = classes[code] as number;
        state = kind === HAN ? stepHan(state, code) : (rows[(state << CLASS_BITS) | kind] as number);
        window = ((window << 3) | (kinds[code] as number)) & WINDOW_MASK;
        const places = placesOf[window] as number;
        if (places !== 0) hits.places.push((index << PLACE_BITS) | places);
        const ending = endingOf[state];
        if (ending === NO_ENDING) continue;
        const isAtWordEnd =
          index + 1 === length || !isWordClass(classes[text.charCodeAt(index + 1)] as number);
        if (ending === ANYWHERE || isAtWordEnd) report(text, index + 1, state, hits);
      }
      addLastPlace(hits.places, length, window);
      return hits;
    },
  };
}

/** The terms as a trie: steps over Latin classes in rows, Han steps by state and code unit. */
interface Trie {
  readonly stateCount: number;
  readonly rows: Uint16Array;
  readonly hanSteps: Map<number, number>;
  /** The Latin steps of each state as a chain: its first child, and the next child of the same parent; 0 ends it. */
  readonly firstChildren: Uint16Array;
  readonly nextSiblings: Uint16Array;
  readonly parents: Uint16Array;
  /** The class, or `CLASSES` and the code unit of a Han character, that leads to each state. */
  readonly symbols: Uint32Array;
  readonly depths: Uint8Array;
  /** The terms that end in each state as a chain, by their numbers from 1 on; 0 ends it. */
  readonly firstTerms: Uint16Array;
  readonly nextTerms: Uint16Array;
  readonly endings: Uint8Array;
}

function hanKey(state: number, code: number): number {
  return state * 0x10000 + code;
}

function plant(terms: readonly RecognizerTerm[], classOf: Uint8Array): Trie {
  const most = 2 + terms.reduce((sum, { text }) => sum + text.length, 0);
  const rows = new Uint16Array(most << CLASS_BITS);
  const parents = new Uint16Array(most);
  const symbols = new Uint32Array(most);
  const depths = new Uint8Array(most);
  const firstChildren = new Uint16Array(most);
  const nextSiblings = new Uint16Array(most);
  const hanSteps = new Map<number, number>();
  const firstTerms = new Uint16Array(most);
  const nextTerms = new Uint16Array(terms.length);
  const endings = new Uint8Array(most);
  let stateCount = 2;
  /** The term before, and the state after each of its code units. */
  let before = '';
  const path: number[] = [];
  if (terms.length >= 0xffff) throw new Error(`The pack has ${terms.length} terms; 65,534 are possible.`);

  const grow = (parent: number, symbol: number, depth: number): number => {
    const state = stateCount;
    if (state > 0xffff)
      throw new Error('The pack has more automaton states than the 65,535 that are possible.');
    stateCount += 1;
    parents[state] = parent;
    symbols[state] = symbol;
    depths[state] = depth;
    return state;
  };

  for (const [term, { text, isOpen }] of terms.entries()) {
    // Neighbouring terms share their beginnings, being alternatives of one phrase: go on from where they part.
    let shared = 0;
    while (shared < text.length && text.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1;
    before = text;
    let state = shared === 0 ? START : (path[shared - 1] ?? START);
    for (let index = shared; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const kind = classOf[code] ?? OTHER;
      if (kind === HAN) {
        const known = hanSteps.get(hanKey(state, code));
        const next = known ?? grow(state, CLASSES + code, index + 1);
        if (known === undefined) hanSteps.set(hanKey(state, code), next);
        // A Han term begins anywhere, so also where no word may.
        if (state === START) hanSteps.set(hanKey(INSIDE, code), next);
        state = next;
        path[index] = state;
        continue;
      }
      const cell = (state << CLASS_BITS) | kind;
      if (rows[cell] === 0) {
        const child = grow(state, kind, index + 1);
        rows[cell] = child;
        nextSiblings[child] = firstChildren[state] ?? 0;
        firstChildren[state] = child;
      }
      state = rows[cell] ?? START;
      path[index] = state;
    }
    nextTerms[term] = firstTerms[state] ?? 0;
    firstTerms[state] = term + 1;
    const isAnywhere = isOpen || !isWordClass(classOf[text.charCodeAt(text.length - 1)] ?? OTHER);
    endings[state] = Math.max(endings[state] ?? 0, isAnywhere ? ANYWHERE : AT_WORD_END);
  }
  return {
    stateCount,
    rows,
    hanSteps,
    firstChildren,
    nextSiblings,
    parents,
    symbols,
    depths,
    firstTerms,
    nextTerms,
    endings,
  };
}

/** The trie made into an automaton: every state has a step for every class. */
interface Automaton {
  readonly stateCount: number;
  readonly table: Uint16Array;
  readonly hanSteps: ReadonlyMap<number, number>;
  readonly fail: Uint16Array;
  readonly firstTerms: Uint16Array;
  readonly nextTerms: Uint16Array;
  /** How terms end in a state or along its failure links. */
  readonly endings: Uint8Array;
}

function link(trie: Trie): Automaton {
  const {
    stateCount,
    hanSteps,
    firstChildren,
    nextSiblings,
    parents,
    symbols,
    depths,
    firstTerms,
    nextTerms,
    endings,
  } = trie;
  // A view: the rows beyond the last state were never written, and so take no memory.
  const table = trie.rows.subarray(0, stateCount << CLASS_BITS);
  const fail = new Uint16Array(stateCount);
  fillRoots(table);

  const step = (state: number, symbol: number): number => {
    if (symbol < CLASSES) return table[(state << CLASS_BITS) | symbol] ?? INSIDE;
    for (let from = state; ; from = fail[from] ?? START) {
      const next = hanSteps.get(hanKey(from, symbol - CLASSES));
      if (next !== undefined) return next;
      if (from === INSIDE || from === START) return START;
    }
  };

  for (const state of byDepth(stateCount, depths)) {
    const symbol = symbols[state] ?? 0;
    if (depths[state] === 1) fail[state] = symbol >= FIRST_SPECIAL ? START : INSIDE;
    else fail[state] = step(fail[parents[state] ?? START] ?? INSIDE, symbol);
    const from = (fail[state] ?? INSIDE) << CLASS_BITS;
    const to = state << CLASS_BITS;
    table.copyWithin(to, from, from + CLASSES);
    for (let child = firstChildren[state] ?? 0; child !== 0; child = nextSiblings[child] ?? 0) {
      table[to | (symbols[child] ?? OTHER)] = child;
    }
    // A run of separators counts once.
    if (symbol === SEPARATOR) table[to | SEPARATOR] = state;
    const inherited = endings[fail[state] ?? INSIDE] ?? NO_ENDING;
    if (inherited > (endings[state] ?? NO_ENDING)) endings[state] = inherited;
  }
  return { stateCount, table, hanSteps, fail, firstTerms, nextTerms, endings };
}

/** All states but the two roots, the shallow ones first: a state's failure link leads to a shallower one. */
function byDepth(stateCount: number, depths: Uint8Array): Uint16Array {
  const starts = new Uint32Array(257);
  for (let state = 2; state < stateCount; state += 1) {
    const depth = depths[state] ?? 0;
    starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  }
  for (let depth = 1; depth < starts.length; depth += 1) {
    starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  }
  const order = new Uint16Array(stateCount - 2);
  for (let state = 2; state < stateCount; state += 1) {
    const depth = depths[state] ?? 0;
    const place = starts[depth] ?? 0;
    order[place] = state;
    starts[depth] = place + 1;
  }
  return order;
}

/** The classes that don't depend on the terms: letters and digits of words, separators, everything else. */
function createCommonClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  // The ranges of `isWordCode` and `isHan`, filled at once: this is the first thing that a start pays for.
  classes
    .fill(WORD_UNKNOWN, 0xc0, 0x2000)
    .fill(WORD_UNKNOWN, 0x2070, 0x3000)
    .fill(WORD_UNKNOWN, 0x3040, 0xd800);
  classes.fill(HAN_UNKNOWN, 0x3400, 0x4dc0).fill(HAN_UNKNOWN, 0x4e00, 0xa000);
  classes[0x3007] = HAN_UNKNOWN;
  for (let letter = 0; letter < 26; letter += 1) {
    classes[97 + letter] = 2 + letter;
    classes[65 + letter] = 2 + letter;
  }
  for (let digit = 0; digit < 10; digit += 1) classes[48 + digit] = 28 + digit;
  for (const separator of SEPARATORS) classes[separator.charCodeAt(0)] = SEPARATOR;
  return classes;
}

let commonClasses: Uint8Array | undefined;

/** One class for each code unit. Latin letters have a class each for both cases; what occurs in terms alone gets one of its own. */
function createClasses(terms: readonly RecognizerTerm[]): Uint8Array {
  commonClasses ??= createCommonClasses();
  const classes = commonClasses.slice();
  let special = FIRST_SPECIAL;
  for (const { text } of terms) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const kind = classes[code];
      if (kind === HAN_UNKNOWN) classes[code] = HAN;
      else if (kind === OTHER || kind === WORD_UNKNOWN) {
        if (special === WORD_UNKNOWN) {
          throw new Error(
            `The pack's terms use too many special characters; the last is in ${JSON.stringify(text)}.`,
          );
        }
        classes[code] = special;
        special += 1;
      }
    }
  }
  return classes;
}

/** What the two roots do with a class that begins no term, and `INSIDE` with a symbol that begins one wherever it stands. */
function fillRoots(table: Uint16Array): void {
  for (let kind = 0; kind < CLASSES; kind += 1) {
    const start = table[(START << CLASS_BITS) | kind] ?? 0;
    const rest = isWordClass(kind) ? INSIDE : START;
    table[(INSIDE << CLASS_BITS) | kind] = start !== 0 && kind >= FIRST_SPECIAL ? start : rest;
    if (start === 0) table[(START << CLASS_BITS) | kind] = rest;
  }
}

function isWordClass(kind: number): boolean {
  return (kind >= 2 && kind < FIRST_SPECIAL) || kind === WORD_UNKNOWN;
}
