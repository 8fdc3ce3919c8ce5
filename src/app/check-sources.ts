import type { Assessment } from '../core/assessment.ts';
import type { InputFault } from '../core/input-fault.ts';
import type { Observation } from '../core/observation.ts';
import { fail } from '../core/result.ts';
import type { Input } from '../input/input.ts';
import type { Item, Reading } from '../input/item.ts';
import { readItems } from '../input/read-items.ts';
import {
  type CheckCounts,
  type CheckNews,
  type CheckSource,
  type FoundItem,
  MOST_FOUND,
} from './check-protocol.ts';
import { createStrongest } from './strongest.ts';

const SLICE_BYTES = 1024 * 1024;

export interface CheckWiring {
  readonly inspect: (observation: Observation) => Assessment;
  readonly post: (news: CheckNews) => void;
  /** Milliseconds that only grow. */
  readonly now: () => number;
}

/** How often progress is told, in milliseconds. */
const PROGRESS_MS = 150;

/** Reads and inspects everything, one item at a time, and tells what comes of it. */
export async function checkSources(
  sources: readonly CheckSource[],
  { inspect, post, now }: CheckWiring,
): Promise<void> {
  let bytes = 0;
  let items = 0;
  let found = 0;
  const strongest = createStrongest<FoundItem>(MOST_FOUND);
  let told = now();

  const counts = (): CheckCounts => ({ bytes, items, found });
  const tellProgress = (): void => {
    if (now() - told < PROGRESS_MS) return;
    told = now();
    post({ kind: 'progress', progress: counts() });
  };
  const count = (length: number): void => {
    bytes += length;
    tellProgress();
  };

  for (const [index, source] of sources.entries()) {
    for await (const reading of readSafely(toInput(source, count))) {
      if (!reading.ok) post({ kind: 'fault', fault: reading.fault });
      else if (isBlank(reading.value)) post({ kind: 'fault', fault: blankFault(source, reading.value) });
      else {
        items += 1;
        const item = inspectItem(reading.value, source, index, inspect);
        if (item !== undefined) {
          found += 1;
          if (strongest.add(item)) post({ kind: 'found', item });
        }
      }
      tellProgress();
    }
  }
  post({ kind: 'done', progress: counts() });
}

function inspectItem(
  item: Item,
  source: CheckSource,
  index: number,
  inspect: CheckWiring['inspect'],
): FoundItem | undefined {
  const observation = toObservation(item);
  const assessment = inspect(observation);
  if (assessment.level === 'none') return undefined;
  const { date } = item;
  const origin = { ...placeOf(item, source), ...(date === undefined ? {} : { date }) };
  return { key: `${index} ${item.id}`, origin, observation, assessment };
}

function toObservation({ surface, subject, counterpart, title, messages }: Item): Observation {
  const shown = counterpart ?? title;
  return {
    surface,
    messages,
    ...(subject === undefined ? {} : { subject }),
    ...(shown === undefined ? {} : { counterpart: shown }),
  };
}

function placeOf({ number }: Item, source: CheckSource): Pick<InputFault, 'file' | 'message'> {
  return { file: nameOf(source), ...(number === undefined ? {} : { message: number }) };
}

/** A mail of pictures alone was opened, and nothing of it could be inspected: that is not "no sign". */
function isBlank({ subject, messages }: Item): boolean {
  return !subject?.trim() && messages.every(({ text }) => text.trim() === '');
}

function blankFault(source: CheckSource, item: Item): InputFault {
  return { ...placeOf(item, source), code: 'no-words', problem: 'has no words' };
}

function nameOf(source: CheckSource): string {
  return typeof source === 'string' ? '' : source.name;
}

function toInput(source: CheckSource, count: (length: number) => void): Input {
  const blob = typeof source === 'string' ? new Blob([source]) : source;
  return { name: nameOf(source), size: blob.size, bytes: readBlob(blob, count) };
}

/** In slices, each taken from the disk when it is wanted. */
async function* readBlob(blob: Blob, count: (length: number) => void): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += SLICE_BYTES) {
    const slice = new Uint8Array(await blob.slice(start, start + SLICE_BYTES).arrayBuffer());
    count(slice.length);
    yield slice;
  }
}

/** A file that can't be read, or not to its end, gives a fault. */
async function* readSafely(input: Input): AsyncGenerator<Reading> {
  try {
    yield* readItems(input, 'auto');
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    yield fail({ file: input.name, code: 'unreachable', problem: `could not be read: ${error.name}` });
  }
}
