import type { Assessment } from '../core/assessment.ts';
import type { InputFault } from '../core/input-fault.ts';
import { isAtLeast } from '../core/level.ts';
import type { Observation } from '../core/observation.ts';
import { fail, type Result } from '../core/result.ts';
import type { Input } from '../input/input.ts';
import type { Item, Reading } from '../input/item.ts';
import { readItems } from '../input/read-items.ts';
import { describeFault } from './describe-fault.ts';
import { describeSystemError } from './open-file.ts';
import type { ProgressBar } from './output/progress-bar.ts';
import type { RecordWriter } from './output/record-writer.ts';
import { type CitationsByIndicator, toScanRecord } from './output/scan-record.ts';
import type { Sink } from './output/sink.ts';
import type { ScanOptions } from './scan-options.ts';

export type ExitCode = 0 | 1 | 2;

export type Inspect = (observation: Observation) => Assessment;

/** What a scan is wired to. */
export interface ScanWiring {
  readonly inspect: Inspect;
  readonly citations: CitationsByIndicator;
  readonly open: (file: string) => Promise<Result<Input, InputFault>>;
  readonly writer: RecordWriter;
  readonly out: Sink;
  /** Takes one line for the person. */
  readonly report: (line: string) => void;
  readonly progress: ProgressBar;
}

export function toObservation({ surface, subject, messages }: Item): Observation {
  return { surface, messages, ...(subject === undefined ? {} : { subject }) };
}

async function* countBytes(
  source: AsyncIterable<Uint8Array>,
  progress: ProgressBar,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    progress.advance(chunk.length);
    yield chunk;
  }
}

/** A file that fails while it is read gives a fault. */
async function* readSafely(input: Input, format: ScanOptions['from']): AsyncGenerator<Reading> {
  try {
    yield* readItems(input, format);
  } catch (error) {
    const problem = describeSystemError(error);
    if (problem === undefined) throw error;
    yield fail({ file: input.name, code: 'unreachable', problem });
  }
}

/** Scans every file in turn. Faults are reported as they come and stop nothing; the exit status says so at the end. */
export async function runScan(options: ScanOptions, wiring: ScanWiring): Promise<ExitCode> {
  const { inspect, citations, open, writer, out, report, progress } = wiring;
  let faults = 0;
  let hasReached = false;

  const write = async (text: string): Promise<void> => {
    if (text === '') return;
    progress.clear();
    await out.write(text);
  };
  const refuse = (fault: InputFault): void => {
    faults += 1;
    progress.clear();
    report(describeFault(fault));
  };

  await write(writer.begin());
  for (const file of options.files) {
    const input = await open(file);
    if (!input.ok) {
      refuse(input.fault);
      continue;
    }
    const counted = { ...input.value, bytes: countBytes(input.value.bytes, progress) };
    for await (const reading of readSafely(counted, options.from)) {
      if (!reading.ok) {
        refuse(reading.fault);
        continue;
      }
      const item = reading.value;
      const assessment = inspect(toObservation(item));
      if (options.failOn !== undefined && isAtLeast(assessment.level, options.failOn)) hasReached = true;
      progress.countItem();
      await write(writer.write(item, toScanRecord(item.id, assessment, citations)));
    }
  }
  await write(writer.end(faults));
  progress.clear();
  await out.flush();
  if (faults > 0) return 2;
  return hasReached ? 1 : 0;
}
