import { expect, test } from 'vitest';
import type { EvaluateOptions } from '../../../src/cli/evaluate-options.ts';
import type { EvaluationReport } from '../../../src/cli/evaluation/evaluation-report.ts';
import { toShare } from '../../../src/cli/evaluation/share.ts';
import { runEvaluation } from '../../../src/cli/run-evaluation.ts';
import { succeed } from '../../../src/core/result.ts';
import { inputOf } from '../input/input-of.ts';
import { fakeInspect } from './fake-inspect.ts';

const HIT = 'Write a report, send it on Signal';
const HINT = 'Are you on Signal?';
const NOTHING = 'Lunch?';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly label?: string;
  readonly [field: string]: unknown;
}

async function evaluate(
  files: Readonly<Record<string, readonly Line[]>>,
  change: Partial<EvaluateOptions> = {},
) {
  const options = { isJson: true, hasAll: false, hasOnlyTotals: false, files: Object.keys(files), ...change };
  const reported: string[] = [];
  let out = '';
  const status = await runEvaluation(options, {
    inspect: fakeInspect,
    pack: { version: '1', digest: 'abc' },
    open: async (file) => {
      return succeed(inputOf(file, (files[file] ?? []).map((line) => JSON.stringify(line)).join('\n')));
    },
    out: {
      write: async (text) => {
        out += text;
      },
      flush: async () => undefined,
    },
    report: (line) => reported.push(line),
  });
  return { status, out, reported };
}

async function evaluateJson(lines: readonly Line[]): Promise<EvaluationReport> {
  return JSON.parse((await evaluate({ 'a.jsonl': lines })).out);
}

test('intervals are those of Wilson', () => {
  const { share, low, high } = toShare(8, 10);
  expect(share).toBe(0.8);
  expect(low).toBeCloseTo(0.4902, 4);
  expect(high).toBeCloseTo(0.9433, 4);
  expect(toShare(0, 20).low).toBe(0);
  expect(toShare(0, 20).high).toBeCloseTo(0.1611, 4);
  expect(toShare(20, 20).high).toBe(1);
  expect(toShare(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
});

const LABELLED: readonly Line[] = [
  {
    id: 'a1',
    text: HIT,
    label: 'approach',
    lang: 'en',
    difficulty: 'plain',
    techniques: ['off-platform', 'secrecy'],
  },
  {
    id: 'a2',
    text: HINT,
    label: 'approach',
    lang: 'zh-Hans',
    difficulty: 'hard',
    stages: ['off-platform', 'payment'],
  },
  {
    id: 'a3',
    text: NOTHING,
    label: 'approach',
    lang: 'zh-Hant',
    difficulty: 'hard',
    techniques: ['payment'],
  },
  { id: 'b1', text: HIT, label: 'benign', lang: 'en', difficulty: 'plain' },
  { id: 'b2', text: HINT, label: 'benign', lang: 'en', difficulty: 'plain', techniques: ['secrecy'] },
  { id: 'c1', text: HIT, label: 'benign', lang: 'en', class: 'scam' },
  { id: 'c2', text: HIT, label: 'approach', lang: 'en', class: 'overt', techniques: ['secrecy'] },
];

test('approaches, benign items and techniques are counted, without the items that have a class', async () => {
  const { total } = await evaluateJson(LABELLED);
  expect(total.items).toBe(5);
  expect(total.approaches.medium).toMatchObject({ count: 1, of: 3 });
  expect(total.approaches.low).toMatchObject({ count: 2, of: 3 });
  expect(total.benign.medium).toMatchObject({ count: 1, of: 2 });
  expect(total.techniqueRecall).toMatchObject({ count: 2, of: 5 });
});

test('each language and each difficulty has its figures, and Chinese has them together too', async () => {
  const { languages, difficulties } = await evaluateJson(LABELLED);
  const counts = languages.map(({ name, approaches, benign }) => [
    name,
    approaches.medium.of,
    benign.medium.of,
  ]);
  expect(counts).toEqual([
    ['en', 1, 2],
    ['zh', 2, 0],
    ['zh-Hans', 1, 0],
    ['zh-Hant', 1, 0],
  ]);
  expect(difficulties.map(({ name, items }) => [name, items])).toEqual([
    ['plain', 3],
    ['hard', 2],
  ]);
});

test('items with a class stand in their own table', async () => {
  const { classes } = await evaluateJson(LABELLED);
  expect(
    classes.map(({ name, approaches, benign }) => [name, approaches.medium.count, benign.medium.count]),
  ).toEqual([
    ['overt', 1, 0],
    ['scam', 0, 1],
  ]);
});

test('the recall of each technique is told', async () => {
  const { techniques } = await evaluateJson(LABELLED);
  expect(techniques.map(({ name, recall }) => [name, recall.count, recall.of])).toEqual([
    ['off-platform', 2, 2],
    ['payment', 0, 2],
    ['secrecy', 0, 1],
  ]);
});

test('misses and false alarms are listed with their reasons', async () => {
  const { misses, falseAlarms } = await evaluateJson(LABELLED);
  expect(
    misses?.map(({ id, level, reason, found, labelled }) => [id, level, reason, found, labelled]),
  ).toEqual([
    ['a2', 'low', 'one-technique', ['off-platform'], ['off-platform', 'payment']],
    ['a3', 'none', 'nothing-found', [], ['payment']],
  ]);
  expect(falseAlarms).toHaveLength(1);
  expect(falseAlarms?.[0]).toMatchObject({
    id: 'b1',
    level: 'medium',
    evidence: [
      { indicator: 'names-app', quote: 'Signal' },
      { indicator: 'asks-report', quote: 'report' },
    ],
  });
});

test('a pair is right when the approach is seen and its twin is not', async () => {
  const pair = (id: string, approach: string, benign: string): readonly Line[] => [
    { id: `${id}-a`, pair: id, label: 'approach', text: approach },
    { id: `${id}-b`, pair: id, label: 'benign', text: benign },
  ];
  const { total } = await evaluateJson([
    ...pair('p1', HIT, HINT),
    ...pair('p2', HIT, HIT),
    ...pair('p3', HINT, NOTHING),
    { id: 'p4-a', pair: 'p4', label: 'approach', text: HIT },
  ]);
  expect(total.pairs).toMatchObject({ count: 1, of: 3 });
});

test('a file without labels counts as benign', async () => {
  const { total } = await evaluateJson([
    { id: '1', text: HIT },
    { id: '2', text: HINT },
  ]);
  expect(total.benign.medium).toMatchObject({ count: 1, of: 2 });
  expect(total.approaches.medium.of).toBe(0);
});

test('an item without a label among labelled ones, and an unknown label, are faults', async () => {
  const { status, out, reported } = await evaluate({
    'a.jsonl': [
      { id: '1', text: HIT, label: 'approach' },
      { id: '2', text: HIT },
      { id: '3', text: HIT, label: 'maybe' },
    ],
  });
  expect(status).toBe(2);
  expect(reported).toEqual([
    'a.jsonl:3: has a "label" that is neither "approach" nor "benign"',
    'a.jsonl:2: has no "label", though other items of the file do; it was left out',
  ]);
  const report: EvaluationReport = JSON.parse(out);
  expect(report.total.items).toBe(1);
});

test('files are measured each, by folder and together', async () => {
  const { out } = await evaluate({ 'x/a.jsonl': LABELLED, 'y/b.jsonl': [{ id: '1', text: HIT }] });
  const report: EvaluationReport = JSON.parse(out);
  expect(report.files.map(({ name, items }) => [name, items])).toEqual([
    ['x/a.jsonl', 5],
    ['y/b.jsonl', 1],
  ]);
  expect(report.folders.map(({ name, items }) => [name, items])).toEqual([
    ['x', 5],
    ['y', 1],
  ]);
  expect(report.total.items).toBe(6);
});

test('totals name no item, neither for people nor for programs', async () => {
  const files = { 'a.jsonl': LABELLED };
  for (const isJson of [true, false]) {
    const { out } = await evaluate(files, { isJson, hasOnlyTotals: true });
    for (const { id } of LABELLED) expect(out).not.toMatch(new RegExp(`\\b${id}\\b`));
    expect(out).toContain('a.jsonl');
  }
});

test('people read tables and lists that shorten at twenty entries', async () => {
  const many = Array.from({ length: 23 }, (_, index) => ({
    id: `m-${index}`,
    text: HINT,
    label: 'approach',
  }));
  const short = await evaluate({ 'a.jsonl': many }, { isJson: false });
  expect(short.out).toContain('Misses (approaches below medium) in a.jsonl: 23');
  expect(short.out).toContain('  m-19  ○ low 10 (one-technique)\n      found: off-platform\n');
  expect(short.out).not.toContain('m-20');
  expect(short.out).toContain('... and 3 more; --all shows them');
  expect(short.out).toMatch(/^all +23 +0\.0 % \[0\.0–14\.3\] +100\.0 % \[85\.7–100\.0\] +0 +– +– +–$/m);
  expect((await evaluate({ 'a.jsonl': many }, { isJson: false, hasAll: true })).out).toContain('m-22');
});
