import { SEPARATORS } from '../core/fold-characters.ts';
import { isHan } from '../core/han.ts';

/** Where terms of some list stand in a folded text. Parallel arrays, in order of their ends. */
export interface TermHits {
  readonly starts: number[];
  readonly ends: number[];
  readonly terms: number[];
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

const LETTER = /\p{L}/u;

interface Node {
  readonly next: Map<number, number>;
  readonly endsWithSeparator: boolean;
  readonly depth: number;
  terms: number[];
}

/** A term of the pack: folded, without its `*`. */
export interface RecognizerTerm {
  readonly text: string;
  /** Whether the word may go on after the term. */
  readonly isOpen: boolean;
}

/** Builds the automaton. Terms must be in folded form and distinct. */
export function createRecognizer(terms: readonly RecognizerTerm[]): Recognizer {
  const classOf = createClasses(terms);
  const nodes: Node[] = [newNode(false, 0), newNode(false, 0)];
  const hanRoot = new Map<number, number>();
  const symbolAt = (text: string, index: number): number => {
    const code = text.charCodeAt(index);
    const kind = classOf[code] ?? OTHER;
    return kind === HAN ? CLASSES + code : kind;
  };

  for (const [term, { text }] of terms.entries()) {
    let state = START;
    for (let index = 0; index < text.length; index += 1) {
      const symbol = symbolAt(text, index);
      const edges = index === 0 && symbol >= CLASSES ? hanRoot : nodes[state]?.next;
      let child = edges?.get(symbol);
      if (child === undefined) {
        child = nodes.length;
        nodes.push(newNode(symbol === SEPARATOR, index + 1));
        edges?.set(symbol, child);
      }
      state = child;
    }
    nodes[state]?.terms.push(term);
  }

  const table = new Uint16Array(nodes.length * CLASSES);
  const hanSteps = new Map<number, number>();
  const fail = new Uint16Array(nodes.length);
  if (nodes.length > 0xffff)
    throw new Error(`The pack has ${nodes.length} automaton states; 65,535 are possible.`);

  // `hanSteps` holds trie edges; what is missing is found along the failure links.
  const hanKey = (state: number, code: number): number => state * 0x10000 + code;
  const hanStep = (from: number, code: number): number => {
    let state = from;
    for (;;) {
      if (state === INSIDE || state === START) return hanRoot.get(CLASSES + code) ?? START;
      const next = hanSteps.get(hanKey(state, code));
      if (next !== undefined) return next;
      state = fail[state] ?? START;
    }
  };

  fillRoots(table, nodes);
  const outputs: (readonly number[])[] = nodes.map(() => []);
  const order = breadthFirst(nodes, hanRoot);
  for (const { state, parent, symbol } of order) {
    const node = nodes[state];
    if (node === undefined) continue;
    if (node.depth === 1) fail[state] = symbol >= FIRST_SPECIAL ? START : INSIDE;
    else {
      const parentFail = fail[parent] ?? INSIDE;
      fail[state] =
        symbol >= CLASSES
          ? hanStep(parentFail, symbol - CLASSES)
          : (table[(parentFail << CLASS_BITS) | symbol] ?? INSIDE);
    }
    const failState = fail[state] ?? INSIDE;
    outputs[state] = [...node.terms, ...(outputs[failState] ?? [])];
    table.copyWithin(state << CLASS_BITS, failState << CLASS_BITS, (failState + 1) << CLASS_BITS);
    for (const [edge, child] of node.next) {
      if (edge >= CLASSES) hanSteps.set(hanKey(state, edge - CLASSES), child);
      else table[(state << CLASS_BITS) | edge] = child;
    }
    if (node.endsWithSeparator) table[(state << CLASS_BITS) | SEPARATOR] = state;
  }

  const hasOutput = Uint8Array.from(outputs, (found) => (found.length > 0 ? 1 : 0));
  const lengths = terms.map(({ text }) => text.length);

  const find = (text: string): TermHits => {
    const hits: TermHits = { starts: [], ends: [], terms: [] };
    let state = START;
    const length = text.length;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      // Every code unit has a class and every state a row: no check for `undefined` in the innermost loop.
      const kind = classOf[code] as number;
      state = kind === HAN ? hanStep(state, code) : (table[(state << CLASS_BITS) | kind] as number);
      if (hasOutput[state] === 1) report(text, index + 1, outputs[state] ?? [], hits);
    }
    return hits;
  };

  const isWordAt = (text: string, index: number): boolean => {
    const kind = classOf[text.charCodeAt(index)] ?? OTHER;
    return (kind >= 2 && kind < FIRST_SPECIAL) || kind === WORD_UNKNOWN;
  };

  const report = (text: string, end: number, found: readonly number[], hits: TermHits): void => {
    for (const term of found) {
      const { text: termText, isOpen } = terms[term] ?? { text: '', isOpen: false };
      const endsInWord = isWordAt(termText, termText.length - 1);
      let realEnd = end;
      if (endsInWord && end < text.length && isWordAt(text, end)) {
        if (!isOpen) continue;
        while (realEnd < text.length && isWordAt(text, realEnd)) realEnd += 1;
      }
      hits.starts.push(startOf(text, end, lengths[term] ?? 0, termText));
      hits.ends.push(realEnd);
      hits.terms.push(term);
    }
  };

  const startOf = (text: string, end: number, length: number, term: string): number => {
    let index = end;
    for (let left = length - 1; left >= 0; left -= 1) {
      index -= 1;
      if (term.charCodeAt(left) === 32) {
        while (index > 0 && (classOf[text.charCodeAt(index - 1)] ?? OTHER) === SEPARATOR) index -= 1;
      }
    }
    return index;
  };

  return { find, stateCount: nodes.length };
}

function newNode(endsWithSeparator: boolean, depth: number): Node {
  return { next: new Map(), endsWithSeparator, depth, terms: [] };
}

/** One class for each code unit. Latin letters have a class each for both cases. */
function createClasses(terms: readonly RecognizerTerm[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0x80; code < 0x10000; code += 1) {
    if (isHan(code)) classes[code] = HAN_UNKNOWN;
    else if (code < 0xd800 && LETTER.test(String.fromCharCode(code))) classes[code] = WORD_UNKNOWN;
  }
  for (let letter = 0; letter < 26; letter += 1) {
    classes[97 + letter] = 2 + letter;
    classes[65 + letter] = 2 + letter;
  }
  for (let digit = 0; digit < 10; digit += 1) classes[48 + digit] = 28 + digit;
  for (const separator of SEPARATORS) classes[separator.charCodeAt(0)] = SEPARATOR;
  let special = FIRST_SPECIAL;
  for (const { text } of terms) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (isHan(code)) classes[code] = HAN;
      else if ((classes[code] === OTHER || classes[code] === WORD_UNKNOWN) && special < WORD_UNKNOWN) {
        classes[code] = special;
        special += 1;
      } else if (classes[code] === OTHER || classes[code] === WORD_UNKNOWN) {
        throw new Error(
          `The pack's terms use too many special characters; the last is ${JSON.stringify(text)}.`,
        );
      }
    }
  }
  return classes;
}

function fillRoots(table: Uint16Array, nodes: readonly Node[]): void {
  for (let kind = 0; kind < CLASSES; kind += 1) {
    const isWord = (kind >= 2 && kind < FIRST_SPECIAL) || kind === WORD_UNKNOWN;
    table[(INSIDE << CLASS_BITS) | kind] = isWord ? INSIDE : START;
    table[(START << CLASS_BITS) | kind] = isWord ? INSIDE : START;
  }
  for (const [edge, child] of nodes[START]?.next ?? []) {
    // A special character begins a term wherever it stands; a letter or digit only where a word begins.
    if (edge < CLASSES) table[(START << CLASS_BITS) | edge] = child;
    if (edge >= FIRST_SPECIAL && edge < CLASSES) table[(INSIDE << CLASS_BITS) | edge] = child;
  }
}

interface Visit {
  readonly state: number;
  readonly parent: number;
  readonly symbol: number;
}

function breadthFirst(nodes: readonly Node[], hanRoot: ReadonlyMap<number, number>): readonly Visit[] {
  const order: Visit[] = [];
  for (const edges of [nodes[START]?.next ?? new Map<number, number>(), hanRoot]) {
    for (const [symbol, state] of edges) order.push({ state, parent: START, symbol });
  }
  for (let index = 0; index < order.length; index += 1) {
    const state = order[index]?.state ?? START;
    for (const [symbol, child] of nodes[state]?.next ?? [])
      order.push({ state: child, parent: state, symbol });
  }
  return order;
}
