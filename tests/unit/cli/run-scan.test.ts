import { expect, test } from 'vitest';
import { noProgressBar } from '../../../src/cli/output/progress-bar.ts';
import { createRecordWriter, type OutputFormat } from '../../../src/cli/output/record-writer.ts';
import type { CitationsByIndicator, ScanRecord } from '../../../src/cli/output/scan-record.ts';
import { runScan } from '../../../src/cli/run-scan.ts';
import type { ScanOptions } from '../../../src/cli/scan-options.ts';
import type { InputFault } from '../../../src/core/input-fault.ts';
import { fail, type Result, succeed } from '../../../src/core/result.ts';
import type { Input } from '../../../src/input/input.ts';
import { inputOf } from '../input/input-of.ts';
import { fakeInspect } from './fake-inspect.ts';

const CITATION = {
  advisory: 'xx-service/notice',
  claim: 'moves-away',
  title: 'Notice',
  publisher: 'Service',
  date: '2023-06-20',
  url: 'https://example.org/notice',
};
const CITATIONS: CitationsByIndicator = new Map([['names-app', [CITATION]]]);

const FILES: Readonly<Record<string, string>> = {
  'quiet.txt': 'Lunch on Monday?',
  'low.txt': 'Are you on Signal?',
  'items.jsonl': [
    '{"id": "a", "subject": "A report", "messages": [{"from": "them", "text": "é\u{1F600} on Signal or Signal"}]}',
    '{"id": "b"',
    '{"id": "c", "messages": [{"from": "me", "text": "Signal report secret"}, {"from": "them", "text": "Hm"}]}',
  ].join('\n'),
};

async function scan(files: readonly string[], format: OutputFormat, change: Partial<ScanOptions> = {}) {
  const options: ScanOptions = {
    from: 'auto',
    format,
    level: 'low',
    failOn: undefined,
    files,
    ...change,
  };
  const written: string[] = [];
  const reported: string[] = [];
  const open = async (file: string): Promise<Result<Input, InputFault>> => {
    const content = FILES[file];
    return content === undefined
      ? fail({ file, code: 'unreachable', problem: 'there is no such file' })
      : succeed(inputOf(file, content));
  };
  const status = await runScan(options, {
    inspect: fakeInspect,
    citations: CITATIONS,
    open,
    writer: createRecordWriter(format, options.level, { columns: 80, paint: (_, text) => text }),
    out: {
      write: async (text) => {
        written.push(text);
      },
      flush: async () => undefined,
    },
    report: (line) => reported.push(line),
    progress: noProgressBar,
  });
  return { status, out: written.join(''), reported };
}

test('every item is one line of JSON in the order of the input', async () => {
  const { status, out, reported } = await scan(['quiet.txt', 'low.txt'], 'jsonl');
  expect(status).toBe(0);
  expect(reported).toEqual([]);
  const [quiet, low] = out.trimEnd().split('\n');
  expect(quiet).toBe(
    '{"id":"quiet.txt","level":"none","score":0,"techniques":[],"patterns":[],"guards":[],"findings":[]}',
  );
  expect(JSON.parse(low ?? '')).toEqual({
    id: 'low.txt',
    level: 'low',
    score: 10,
    techniques: ['off-platform'],
    patterns: [],
    guards: [],
    findings: [
      {
        indicator: 'names-app',
        technique: 'off-platform',
        points: 10,
        message: 0,
        field: 'text',
        start: 11,
        end: 17,
        quote: 'Signal',
        citations: [CITATION],
      },
    ],
  });
});

test('quotes are slices of the text that came in, and points add up over the quotes of a finding', async () => {
  const { out } = await scan(['items.jsonl'], 'jsonl');
  const record: ScanRecord = JSON.parse(out.split('\n')[0] ?? '');
  const texts: Readonly<Record<string, string>> = {
    subject: 'A report',
    text: 'é\u{1F600} on Signal or Signal',
  };
  expect(record.findings.map(({ field, points }) => [field, points])).toEqual([
    ['text', 10],
    ['text', 0],
    ['subject', 15],
  ]);
  for (const { field, start, end, quote } of record.findings)
    expect(texts[field]?.slice(start, end)).toBe(quote);
});

test('own messages are no findings', async () => {
  const { out } = await scan(['items.jsonl'], 'jsonl');
  expect(JSON.parse(out.trimEnd().split('\n')[1] ?? '')).toMatchObject({
    id: 'c',
    level: 'none',
    findings: [],
  });
});

test('a fault is one line with its place, stops nothing and makes the status 2', async () => {
  const { status, out, reported } = await scan(['gone.eml', 'items.jsonl'], 'jsonl', { failOn: 'low' });
  expect(status).toBe(2);
  expect(reported).toEqual(['gone.eml: there is no such file', 'items.jsonl:2: is not valid JSON']);
  expect(out.trimEnd().split('\n')).toHaveLength(2);
});

test('the status is 1 only where an item reaches the level asked for', async () => {
  expect((await scan(['low.txt'], 'jsonl', { failOn: 'low' })).status).toBe(1);
  expect((await scan(['low.txt'], 'jsonl', { failOn: 'medium' })).status).toBe(0);
});

test('json is one list of the items from the level on', async () => {
  const all = JSON.parse((await scan(['quiet.txt', 'low.txt', 'items.jsonl'], 'json')).out);
  expect(all.map(({ id }: ScanRecord) => id)).toEqual(['low.txt', 'a']);
  const none = JSON.parse((await scan(['quiet.txt', 'low.txt'], 'json', { level: 'high' })).out);
  expect(none).toEqual([]);
});

test('the table shows level, score, item, subject, techniques and words, and counts what it leaves out', async () => {
  const { out } = await scan(['quiet.txt', 'low.txt', 'items.jsonl'], 'table', { level: 'medium' });
  expect(out).toBe(
    [
      'LEVEL     SCORE  ITEM                          SUBJECT',
      '◆ medium     25  a                             A report',
      '                 off-platform, paid-report',
      '                 “Signal” · “report”',
      '',
      '4 items: 0 high, 1 medium, 1 low, 2 none; 1 not readable',
      '',
    ].join('\n'),
  );
});
