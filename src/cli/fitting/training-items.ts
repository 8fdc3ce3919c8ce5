import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../../core/observation.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '../../core/technique.ts';

/** A conversation of the corpus with what its author marked. */
export interface TrainingItem {
  readonly id: string;
  readonly pair?: string;
  readonly class?: string;
  /** `ordinary`: a text without any likeness to an approach. */
  readonly kind?: string;
  readonly label: 'approach' | 'benign';
  readonly subject?: string;
  readonly messages: readonly Message[];
  readonly marks?: readonly {
    readonly message: number;
    readonly technique?: string;
    readonly quote: string;
  }[];
}

/** Reads all JSON Lines files of a folder of the corpus, in order of their names. */
export async function readItems(folder: string): Promise<readonly TrainingItem[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): TrainingItem => JSON.parse(line)),
  );
}

export interface MarkedRange {
  readonly technique: TechniqueId;
  readonly start: number;
  readonly end: number;
}

/** The marked techniques of one message, as ranges of its text. */
export function markedRanges(
  { messages, marks = [] }: TrainingItem,
  message: number,
): readonly MarkedRange[] {
  const text = messages[message]?.text ?? '';
  return marks.flatMap(({ message: where, technique, quote }) => {
    const known = TECHNIQUE_IDS.find((id) => id === technique);
    const start = where === message ? text.indexOf(quote) : -1;
    return known === undefined || start === -1
      ? []
      : [{ technique: known, start, end: start + quote.length }];
  });
}
