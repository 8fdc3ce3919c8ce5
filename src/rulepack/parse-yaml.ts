import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { FaultCode } from './fault-codes.ts';
import type { NodePath, ParsedFile, Position } from './parsed-file.ts';
import type { RuleFault } from './rule-fault.ts';
import type { RuleFile } from './rule-file.ts';

export interface YamlOutcome {
  /** Absent where the text is no YAML. */
  readonly file?: ParsedFile;
  readonly faults: readonly RuleFault[];
}

/** Reads one file. Anchors, aliases, tags and repeated keys are faults: a rule reads the same for everyone. */
export function parseYaml({ path, text }: RuleFile): YamlOutcome {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    strict: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fault = (offset: number, code: FaultCode, message: string): RuleFault => ({
    path,
    ...at(offset),
    code,
    message,
  });

  const faults = findForbiddenYaml(document, text, fault);
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') {
      faults.push(
        fault(error.pos[0], 'duplicate-key', 'This key stands twice in the same map; keep one of them.'),
      );
    } else {
      faults.push(fault(error.pos[0], 'yaml-syntax', `This is not valid YAML: ${sentence(error.message)}`));
    }
  }
  if (faults.length > 0) return { faults };

  return {
    faults: [],
    file: {
      path,
      text,
      value: document.toJS({ maxAliasCount: 0 }),
      positionOf: (nodePath, within) => at(offsetOf(document, nodePath, within, text)),
      positionOfKey: (nodePath, key) => at(offsetOfKey(document, nodePath, key)),
      texts: collectTexts(document.contents, []),
    },
  };
}

function sentence(message: string): string {
  const trimmed = message.trim().replace(/\s+/g, ' ');
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function findForbiddenYaml(
  document: Document.Parsed,
  text: string,
  fault: (offset: number, code: FaultCode, message: string) => RuleFault,
): RuleFault[] {
  const faults: RuleFault[] = [];
  visit(document, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        faults.push(fault(start, 'yaml-alias', 'Aliases are refused; write the value out.'));
        return;
      }
      if ('anchor' in node && node.anchor !== undefined) {
        const place = text.lastIndexOf(`&${node.anchor}`, start);
        faults.push(fault(Math.max(0, place), 'yaml-anchor', 'Anchors are refused; leave the & mark out.'));
      }
      if (node.tag !== undefined) {
        const place = text.lastIndexOf('!', start - 1);
        faults.push(
          fault(Math.max(0, place), 'yaml-tag', 'Tags are refused; leave the ! mark out, or quote the text.'),
        );
      }
    },
  });
  if (faults.length > 0) return faults;
  // The parser drops a tag that it can't resolve from the tree and warns instead.
  for (const warning of document.warnings) {
    faults.push(
      fault(warning.pos[0], 'yaml-tag', `Tags and directives are refused: ${sentence(warning.message)}`),
    );
  }
  return faults;
}

function nodeStart(node: Node | null | undefined, within: number, text: string): number {
  const start = node?.range?.[0] ?? 0;
  if (within === 0 || !isScalar(node)) return start;
  return start + offsetInScalar(node, within, text);
}

/** Characters from the scalar's first one to the wanted one; exact for text on one line without escapes. */
function offsetInScalar(node: Scalar, within: number, text: string): number {
  const [start, end] = node.range ?? [0, 0];
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (!isQuoted && node.type !== 'PLAIN') return 0;
  const source = text.slice(start, end);
  const value = String(node.value);
  if (source === value) return within;
  return isQuoted && source.slice(1, -1) === value ? within + 1 : 0;
}

function offsetOf(document: Document.Parsed, path: NodePath, within = 0, text = ''): number {
  let node: Node | null = document.contents;
  let offset = nodeStart(node, path.length === 0 ? within : 0, text);
  for (const [place, key] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      // A map or list is told by its key; only a text stands for itself.
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
      if (isScalar(next)) offset = nodeStart(next, place === path.length - 1 ? within : 0, text);
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
      if (isNode(next)) offset = nodeStart(next, place === path.length - 1 ? within : 0, text);
    }
    if (!isNode(next)) return offset;
    node = next;
  }
  return offset;
}

function offsetOfKey(document: Document.Parsed, path: NodePath, key: string): number {
  const node = document.getIn(path, true);
  if (isMap(node)) {
    for (const item of node.items) {
      if (isScalar(item.key) && String(item.key.value) === key) return item.key.range?.[0] ?? 0;
    }
  }
  return offsetOf(document, path);
}

function collectTexts(node: unknown, path: NodePath): ParsedFile['texts'] {
  if (isMap(node) || isSeq(node)) {
    return node.items.flatMap((item, place) => {
      if (!isPair(item)) return collectTexts(item, [...path, place]);
      return isScalar(item.key) ? collectTexts(item.value, [...path, String(item.key.value)]) : [];
    });
  }
  return isScalar(node) && typeof node.value === 'string' ? [{ path, text: node.value }] : [];
}
