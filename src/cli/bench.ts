/**
 * `npm run bench`: how fast the engine reads, against ripgrep and against one big regular expression of the same literals on the same
 * bytes, in one run. Prints a table; with `--write`, puts it into tests/bench/RESULTS.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DetectionPack } from '../core/detection-pack.ts';
import { createEngine, type Engine } from '../engine/create-engine.ts';
import { compileProject } from '../rulepack/compile-project.ts';
import { formatFault } from '../rulepack/rule-fault.ts';
import { MESSAGE_LENGTH, makePlainMessages, makeTypicalMessage } from './bench-text.ts';
import { PROJECT_ROOT } from './project-root.ts';

const MEGABYTES = 12;
const ROUNDS = 7;

interface Row {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Wall time of one call in milliseconds. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function termsOf(pack: DetectionPack): readonly string[] {
  return pack.termLists.flatMap((list) => list.split('|').map((term) => term.replace(/\*$/, '')));
}

/** The terms as plain literals: what ripgrep and a regular expression can look for, without word boundaries. */
function literalsOf(pack: DetectionPack): readonly string[] {
  return [...new Set(termsOf(pack))];
}

function benchThroughput(pack: DetectionPack, engine: Engine): readonly Row[] {
  const messages = makePlainMessages(MEGABYTES * 1_000_000, termsOf(pack));
  const bytes = messages.reduce((sum, text) => sum + text.length + 1, 0);
  const literals = literalsOf(pack);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const textFile = join(folder, 'text.txt');
  const literalFile = join(folder, 'literals.txt');
  writeFileSync(textFile, messages.join('\n'));
  writeFileSync(literalFile, literals.join('\n'));
  const regExp = new RegExp(
    literals.map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'gi',
  );

  const runEngine = (): void => {
    for (const text of messages) engine.inspect({ surface: 'file', messages: [{ from: 'them', text }] });
  };
  const runRipgrep = (): void => {
    const run = spawnSync('rg', ['-j1', '--no-mmap', '-i', '-F', '-c', '-f', literalFile, textFile], {
      encoding: 'utf8',
    });
    if (run.error !== undefined) throw new Error('The comparison needs ripgrep (`rg`) on the path.');
  };
  // A tenth of the text: the regular expression is that slow.
  const some = messages.slice(0, Math.ceil(messages.length / 10));
  const runRegExp = (): void => {
    for (const text of some) for (const _ of text.matchAll(regExp));
  };

  const times = { engine: [] as number[], ripgrep: [] as number[], regExp: [] as number[] };
  for (let warm = 0; warm < 8; warm += 1) runEngine();
  runRipgrep();
  for (let round = 0; round < ROUNDS; round += 1) {
    times.engine.push(time(runEngine));
    times.ripgrep.push(time(runRipgrep));
    if (round < 3) times.regExp.push(time(runRegExp) * (messages.length / some.length));
  }
  rmSync(folder, { recursive: true });
  const speed = (values: readonly number[]): number => bytes / 1000 / median(values);
  const toRipgrep = median(times.ripgrep) / median(times.engine);
  const toRegExp = median(times.regExp) / median(times.engine);
  return [
    {
      what: `engine, plain text without hits (${literals.length} literals)`,
      figure: `${speed(times.engine).toFixed(0)} MB/s`,
      aim: '',
    },
    {
      what: '`rg -j1 -i -F -f`, same bytes and literals',
      figure: `${speed(times.ripgrep).toFixed(0)} MB/s`,
      aim: '',
    },
    { what: 'one RegExp of the same literals', figure: `${speed(times.regExp).toFixed(1)} MB/s`, aim: '' },
    { what: 'engine ÷ ripgrep', figure: toRipgrep.toFixed(2), aim: 'at least 0.25' },
    { what: 'engine ÷ RegExp', figure: toRegExp.toFixed(0), aim: 'at least 10' },
  ];
}

function benchMessage(engine: Engine): readonly Row[] {
  const inspect = (text: string): unknown =>
    engine.inspect({ surface: 'conversation', messages: [{ from: 'them', text }] });
  for (let warm = 0; warm < 300; warm += 1) inspect(makeTypicalMessage(warm));
  const times = Array.from({ length: 500 }, (_, index) => {
    const text = makeTypicalMessage(1000 + index);
    return time(() => inspect(text));
  });
  return [
    {
      what: `one message of ${MESSAGE_LENGTH} characters with hits, median`,
      figure: `${median(times).toFixed(3)} ms`,
      aim: 'under 0.5 ms',
    },
  ];
}

function benchStart(pack: DetectionPack, first: number): readonly Row[] {
  const times = Array.from({ length: 15 }, () => time(() => createEngine(pack)));
  return [
    { what: 'engine start, first in the process', figure: `${first.toFixed(1)} ms`, aim: 'under 30 ms' },
    { what: 'engine start, median of 15', figure: `${median(times).toFixed(1)} ms`, aim: 'under 30 ms' },
  ];
}

function render(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, aim }) => `| ${what} | ${figure} | ${aim} |`);
  return ['| what | measured | aim |', '|---|---|---|', ...lines].join('\n');
}

const project = await compileProject(PROJECT_ROOT);
if (!project.ok) {
  for (const fault of project.fault) process.stderr.write(`${formatFault(fault)}\n`);
  process.exit(2);
}
const pack = project.value.detection;
const begin = performance.now();
const engine = createEngine(pack);
const firstStart = performance.now() - begin;
// One engine for all, as in a browser; those of the start's median come last.
const rows = [...benchThroughput(pack, engine), ...benchMessage(engine), ...benchStart(pack, firstStart)];
const table = render(rows);
process.stdout.write(`${table}\n`);
if (process.argv.includes('--write')) {
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  writeFileSync(
    join(PROJECT_ROOT, 'tests/bench/RESULTS.md'),
    `# Benchmark results\n\nWritten by \`npm run bench -- --write\`: medians in one run, Node ${process.version}, one core of ${cpu}, pack ${pack.version} (${pack.digest}), ${pack.termLists.length} term lists, ${pack.indicators.length} indicators.\n\n${table}\n`,
  );
}
