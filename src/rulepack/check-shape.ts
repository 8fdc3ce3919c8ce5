import type { z } from 'zod';
import { faultAt, type NodePath, type ParsedFile } from './parsed-file.ts';
import type { RuleFault } from './rule-fault.ts';

/** A file whose value has the right shape. */
export interface Source<T> {
  readonly file: ParsedFile;
  readonly value: T;
}

export interface ShapeOutcome<T> {
  readonly source?: Source<T>;
  readonly faults: readonly RuleFault[];
}

/** Checks a file's value against its schema; every departure becomes a fault at its own line. */
export function checkShape<T>(file: ParsedFile, schema: z.ZodType<T>): ShapeOutcome<T> {
  const outcome = schema.safeParse(file.value);
  if (outcome.success) return { source: { file, value: outcome.data }, faults: [] };
  return { faults: outcome.error.issues.flatMap((issue) => faultsOf(file, issue)) };
}

function faultsOf(file: ParsedFile, issue: z.core.$ZodIssue): readonly RuleFault[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: file.path,
      ...file.positionOfKey(path, key),
      code: 'unknown-field',
      message: `There is no field ${quote([...path, key])}; take it out or correct its name.`,
    }));
  }
  const field = quote(path);
  if (path.length > 0 && valueAt(file.value, path) === undefined) {
    return [faultAt(file, path, 'missing-field', `The field ${field} is missing. ${issue.message}`)];
  }
  const subject = path.length === 0 ? 'The file has the wrong shape.' : `The field ${field} is not right.`;
  return [faultAt(file, path, 'wrong-value', `${subject} ${issue.message}`)];
}

function quote(path: NodePath): string {
  return `"${path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : part))
    .join('.')
    .replaceAll('.[', '[')}"`;
}

function valueAt(value: unknown, path: NodePath): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, part);
  }
  return current;
}
