import { fail, type Result, succeed } from '../../core/result.ts';
import type { Item } from '../../input/item.ts';
import type { JsonObject } from '../../input/read-json-lines.ts';
import { toItem } from '../../input/to-item.ts';

export type Label = 'approach' | 'benign';

/** An item with what its author says about it. */
export interface LabelledItem {
  readonly item: Item;
  /** Undefined where the line has none. */
  readonly label: Label | undefined;
  readonly language?: string;
  readonly difficulty?: string;
  /** A kind of its own, such as `scam` or `overt`, measured apart. */
  readonly class?: string;
  /** What the two versions of a contrast pair share. */
  readonly pair?: string;
  /** As labelled: a name that the rules don't know counts, as never found. */
  readonly techniques: readonly string[];
}

function toTechniques(object: JsonObject): Result<readonly string[], string> {
  const names = new Set<string>();
  for (const field of ['techniques', 'stages']) {
    const value = object[field] ?? [];
    if (!Array.isArray(value)) return fail(`has "${field}" that is not a list`);
    for (const name of value) {
      if (typeof name !== 'string') return fail(`has "${field}" with an entry that is no string`);
      names.add(name);
    }
  }
  return succeed([...names]);
}

function textOf(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The fault is the problem in words. */
export function toLabelledItem(object: JsonObject, idIfNone: string): Result<LabelledItem, string> {
  const item = toItem(object, idIfNone);
  if (!item.ok) return item;
  const techniques = toTechniques(object);
  if (!techniques.ok) return techniques;
  const { label } = object;
  if (label !== undefined && label !== null && label !== 'approach' && label !== 'benign') {
    return fail(`has a "label" that is neither "approach" nor "benign"`);
  }
  const language = textOf(object, 'lang');
  const difficulty = textOf(object, 'difficulty');
  const ownClass = textOf(object, 'class');
  const pair = textOf(object, 'pair');
  return succeed({
    item: item.value,
    label: label ?? undefined,
    ...(language === undefined ? {} : { language }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(ownClass === undefined ? {} : { class: ownClass }),
    ...(pair === undefined ? {} : { pair }),
    techniques: techniques.value,
  });
}
