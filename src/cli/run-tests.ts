import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';
import { countPlaywright, countVitest, type TestCount } from './test-count.ts';

const RESULTS = join(PROJECT_ROOT, 'test-results');
const VITEST_REPORT = join(RESULTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(RESULTS, 'playwright.json');

/** One thing that `npm test` runs: a script of package.json. A static check counts as one test. */
interface Step {
  readonly title: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads how many tests ran; absent for a check. */
  readonly count?: () => Promise<TestCount>;
  /** Whether its output is worth showing as it comes. */
  readonly isLong?: boolean;
}

interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
}

const CHECKS: readonly Step[] = [
  { title: 'types', script: 'check:types' },
  { title: 'style', script: 'check:style', args: ['--colors=off'] },
  { title: 'directions of imports', script: 'check:imports' },
  { title: 'unused code', script: 'check:unused' },
  { title: 'rules and seeds', script: 'check:rules' },
];

const BUILDS: readonly Step[] = [
  { title: 'build for Chromium', script: 'build' },
  { title: 'build for Firefox', script: 'build:firefox' },
  { title: 'sizes of bundles', script: 'check:size' },
];

const TESTS: readonly Step[] = [
  {
    title: 'unit, rules, adapters, architecture',
    script: 'test:unit',
    args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    count: async () => countVitest(await readFile(VITEST_REPORT, 'utf8')),
    isLong: true,
  },
  {
    title: 'browsers',
    script: 'test:e2e',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
    args: ['--reporter=line,json'],
    count: async () => countPlaywright(await readFile(PLAYWRIGHT_REPORT, 'utf8')),
    isLong: true,
  },
];

interface Run {
  readonly isOk: boolean;
  readonly output: string;
}

function runScript({ script, args = [], environment = {}, isLong = false }: Step): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--run', script, '--', ...args], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...environment, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (isLong) process.stdout.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ isOk: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

async function countTests({ count }: Step, isOk: boolean): Promise<TestCount> {
  if (count === undefined) return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = await count();
    // A run that failed, or ran nothing, must never be read as a success.
    const isWrong = !isOk || passed === 0;
    return { passed, failed: isWrong ? Math.max(1, failed) : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const { isOk, output } = await runScript(step);
  const { passed, failed } = await countTests(step, isOk);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counted = step.count === undefined ? '' : `, ${passed} passed, ${failed} failed`;
  if (failed > 0 && step.isLong !== true) console.log(output.trimEnd());
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.title}  (${seconds} s${counted})`);
  return { step, passed, failed };
}

async function runInTurn(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });

// Builds share a folder and so wait for each other; the checks run beside them.
const early = (await Promise.all([runInTurn(BUILDS), runInTurn(CHECKS)])).flat();
const outcomes = [...early, ...(await runInTurn(TESTS))];

const failures = outcomes.filter(({ failed }) => failed > 0);
if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ step }) => step.title).join('; ')}`);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
