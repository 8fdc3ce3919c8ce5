/**
 * `npm run bench:page`: what the extension costs the pages that it reads, in Chromium, with it and without it in one run.
 * Prints a table; with `--write`, puts it into tests/bench/PAGE.md; with `--tasks`, lists each task of the extension as well.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { openChromium, openPlainChromium } from '../../src/cli/open-chromium.ts';
import { PROJECT_ROOT } from '../../src/cli/project-root.ts';
import { servePages } from '../../src/cli/serve-pages.ts';
import { LONG_PAGES, type LongPage } from './long-pages.ts';
import { type Task, traceTasks } from './page-trace.ts';

const OPENINGS = 3;
const NEW_MESSAGES = 7;
/** A page that ran no script for so long has come to rest: longer than a look waits for changes and for an idle moment. */
const REST_MS = 1300;
const IDLE_MS = 5000;

interface Cost {
  /** Tasks of all openings that ran any code of the extension. */
  readonly tasks: readonly Task[];
  /** The longest task of all, whoever's it is. */
  readonly longest: number;
  /** Of each new message, in milliseconds of the main thread. */
  readonly perMessage: readonly number[];
  /** The extension's own part of it, of further messages. */
  readonly shares: readonly number[];
  readonly later: readonly Task[];
  /** Scripting in `IDLE_MS`, in milliseconds. */
  readonly idle: number;
  /** Bytes. */
  readonly heap: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function readMetrics(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function readHeap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return (await readMetrics(session)).JSHeapUsedSize ?? Number.NaN;
}

function addMessage(page: Page, { entry, body, ids }: LongPage, number: number): Promise<void> {
  return page.evaluate(
    ({ entry, body, ids, number }) => {
      const last = [...document.querySelectorAll(entry)].at(-1);
      const copy = last?.cloneNode(true) as Element;
      for (const { selector, attribute } of ids)
        copy.querySelector(selector)?.setAttribute(attribute, `new-${number}`);
      const words = copy.querySelector(body);
      if (words)
        words.textContent = `New message ${number}: the client would pay for a short report, could we meet?`;
      last?.after(copy);
    },
    { entry, body, ids, number },
  );
}

async function comeToRest(page: Page, session: CDPSession): Promise<void> {
  for (let before = -1; ; ) {
    const { ScriptDuration: now = 0 } = await readMetrics(session);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(REST_MS);
  }
}

async function openTraced(context: BrowserContext, long: LongPage): Promise<readonly Task[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const tasks = await traceTasks(session, async () => {
    await page.goto(long.address);
    await comeToRest(page, session);
  });
  await page.close();
  return tasks;
}

async function measure(context: BrowserContext, long: LongPage): Promise<Cost> {
  const { serve } = await servePages(context);
  serve(long.address, long.html);
  const tasks: Task[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) tasks.push(...(await openTraced(context, long)));

  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(long.address);
  await comeToRest(page, session);
  const heap = await readHeap(session);
  const before = await readMetrics(session);
  await page.waitForTimeout(IDLE_MS);
  const after = await readMetrics(session);

  const perMessage: number[] = [];
  for (let number = 0; number < NEW_MESSAGES; number += 1) {
    const start = await readMetrics(session);
    await addMessage(page, long, number);
    await comeToRest(page, session);
    const end = await readMetrics(session);
    perMessage.push(((end.TaskDuration ?? Number.NaN) - (start.TaskDuration ?? Number.NaN)) * 1000);
  }
  const shares: number[] = [];
  const later: Task[] = [];
  for (let number = NEW_MESSAGES; number < 2 * NEW_MESSAGES; number += 1) {
    const traced = await traceTasks(session, async () => {
      await addMessage(page, long, number);
      await comeToRest(page, session);
    });
    later.push(...traced);
    shares.push(traced.reduce((sum, { ofExtension }) => sum + ofExtension, 0));
  }
  await page.close();
  await context.unrouteAll({ behavior: 'wait' });
  return {
    tasks: tasks.filter(({ ofExtension }) => ofExtension > 0),
    longest: Math.max(...tasks.map(({ total }) => total)),
    perMessage,
    shares,
    later,
    idle: ((after.ScriptDuration ?? Number.NaN) - (before.ScriptDuration ?? Number.NaN)) * 1000,
    heap,
  };
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function longestOf(tasks: readonly Task[], of: 'ofExtension' | 'byClock'): number {
  return Math.max(0, ...tasks.map((task) => task[of]));
}

/** The engine starts once in each opening, in a task of its own, which is the longest. */
function withoutStart(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((one, other) => other.ofExtension - one.ofExtension).slice(OPENINGS);
}

function describe({ title }: LongPage, on: Cost, off: Cost): string {
  const total = on.tasks.reduce((sum, { ofExtension }) => sum + ofExtension, 0) / OPENINGS;
  const rows = [
    [
      'main-thread time per new message, median',
      ms(median(on.perMessage)),
      ms(median(off.perMessage)),
      ms(median(on.perMessage) - median(off.perMessage)),
      'under 2 ms',
    ],
    ['the extension’s own part of it, median', ms(median(on.shares)), '', '', ''],
    [
      'longest run of the extension in one task but the engine’s start',
      ms(longestOf(withoutStart(on.tasks), 'ofExtension')),
      '',
      '',
      'under 50 ms',
    ],
    [
      `longest run of the extension in one task, ${OPENINGS} openings`,
      ms(longestOf(on.tasks, 'ofExtension')),
      '',
      '',
      'under 50 ms',
    ],
    [
      'the same by the clock, waiting for a processor included',
      ms(longestOf(on.tasks, 'byClock')),
      '',
      '',
      '',
    ],
    [
      'longest run of the extension after the first read',
      ms(longestOf(on.later, 'ofExtension')),
      '',
      '',
      'under 50 ms',
    ],
    ['the whole first read with the engine’s start, mean', ms(total), '', '', ''],
    ['longest task of the page while it opens', ms(on.longest), ms(off.longest), '', ''],
    [`scripting in ${IDLE_MS / 1000} s of rest`, ms(on.idle), ms(off.idle), ms(on.idle - off.idle), '0 ms'],
    ['heap', mb(on.heap), mb(off.heap), mb(on.heap - off.heap), 'under 15 MB'],
  ];
  return [
    `## ${title}`,
    '',
    '| what | with | without | added | aim |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

const built = spawnSync(process.execPath, ['--run', 'build'], { cwd: PROJECT_ROOT, encoding: 'utf8' });
if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.stdout}${built.stderr}`);

const parts: string[] = [];
for (const long of LONG_PAGES) {
  const plain = await openPlainChromium({ isHeadless: true });
  const off = await measure(plain.context, long).finally(plain.close);
  const extended = await openChromium({ isHeadless: true });
  const on = await measure(extended.context, long).finally(extended.close);
  if (process.argv.includes('--tasks'))
    console.error(
      ...on.tasks.map(({ ofExtension, byClock }) => `${ofExtension.toFixed(1)}(${byClock.toFixed(1)})`),
      '| later',
      ...on.later.map(({ ofExtension }) => ofExtension.toFixed(1)),
    );
  parts.push(describe(long, on, off));
}
const tables = parts.join('\n\n');
console.log(tables);
if (process.argv.includes('--write')) {
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  writeFileSync(
    join(PROJECT_ROOT, 'tests/bench/PAGE.md'),
    `# What the extension costs a page\n\nWritten by \`npm run bench:page -- --write\`: Chromium, with the extension and without it in one run, on ${cpus().length} cores of ${cpu}, ${loadavg()[0]?.toFixed(1)} processes at a time on average in the last minute.\nTimes are the processor's, which a busy machine lengthens as well, though less than those by the clock.\n\n${tables}\n`,
  );
}
