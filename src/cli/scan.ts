import { stat } from 'node:fs/promises';
import { assertNever } from '../core/assert-never.ts';
import { loadProject } from './load-project.ts';
import { openNamed } from './open-named.ts';
import { createPaint } from './output/paint.ts';
import { createProgressBar, noProgressBar, type ProgressBar } from './output/progress-bar.ts';
import { createRecordWriter } from './output/record-writer.ts';
import { collectCitations } from './output/scan-record.ts';
import { createSink, isClosedPipe } from './output/sink.ts';
import { resolvePath } from './resolve-path.ts';
import { type ExitCode, runScan } from './run-scan.ts';
import { parseScanOptions, SCAN_HELP, type ScanOptions } from './scan-options.ts';

const DEFAULT_COLUMNS = 100;

function report(line: string): void {
  process.stderr.write(`scan: ${line}\n`);
}

/** Undefined where any of the files does not say how large it is. */
async function measureInput(files: readonly string[]): Promise<number | undefined> {
  if (files.includes('-')) return undefined;
  const sizes = await Promise.all(
    // A file that can't be found is reported when its turn comes.
    files.map((file) =>
      stat(resolvePath(file, 'scan', process.env)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function watchProgress(files: readonly string[]): Promise<ProgressBar> {
  if (!process.stderr.isTTY) return noProgressBar;
  const draw = (text: string): void => {
    process.stderr.write(text);
  };
  return createProgressBar({ total: await measureInput(files), draw, now: () => performance.now() });
}

async function scan(options: ScanOptions): Promise<ExitCode> {
  const project = await loadProject();
  if (!project.ok) {
    project.fault.forEach(report);
    return 2;
  }
  const { inspect, explanation } = project.value;
  const isTerminal = process.stdout.isTTY === true;
  const style = {
    columns: process.stdout.columns ?? DEFAULT_COLUMNS,
    paint: createPaint(isTerminal, process.env),
  };
  if (options.files.includes('-') && process.stdin.isTTY)
    report('reading what you type or paste; Ctrl-D ends it');
  return runScan(options, {
    inspect,
    citations: collectCitations(explanation),
    open: (file) => openNamed(file, 'scan'),
    writer: createRecordWriter(options.format ?? (isTerminal ? 'table' : 'jsonl'), options.level, style),
    out: createSink(process.stdout),
    report,
    progress: await watchProgress(options.files),
  });
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const usage = parseScanOptions(args);
  switch (usage.kind) {
    case 'help':
      await createSink(process.stdout).write(SCAN_HELP);
      return 0;
    case 'wrong':
      report(`${usage.problem}; --help tells the options`);
      return 2;
    case 'run':
      return scan(usage.options);
    default:
      return assertNever(usage);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // The reader of our output has seen enough; that is no failure.
  if (!isClosedPipe(error)) throw error;
}
