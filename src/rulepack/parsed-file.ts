import type { FaultCode } from './fault-codes.ts';
import type { RuleFault } from './rule-fault.ts';

/** Where a value stands in a file: keys and list places from the root, `['match', 'en', 0]`. */
export type NodePath = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file as plain data, with the way back to its lines. */
export interface ParsedFile {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of a value; where it is absent, of the nearest value around it. `within` counts characters into a text. */
  positionOf(path: NodePath, within?: number): Position;
  /** The place of a key in a map. */
  positionOfKey(path: NodePath, key: string): Position;
  /** Every text of the file with its path, keys not included. */
  readonly texts: readonly { readonly path: NodePath; readonly text: string }[];
}

/** A fault at the place of a value. */
export function faultAt(
  file: ParsedFile,
  path: NodePath,
  code: FaultCode,
  message: string,
  within?: number,
): RuleFault {
  return { path: file.path, ...file.positionOf(path, within), code, message };
}
