import { expect, test } from 'vitest';
import { parseEvaluateOptions } from '../../../src/cli/evaluate-options.ts';
import { resolvePath } from '../../../src/cli/resolve-path.ts';
import { parseScanOptions } from '../../../src/cli/scan-options.ts';

test('without arguments standard input is scanned in any format', () => {
  expect(parseScanOptions([])).toEqual({
    kind: 'run',
    options: { from: 'auto', format: undefined, level: 'low', failOn: undefined, files: ['-'] },
  });
});

test('every option is read', () => {
  const args = ['--from', 'mbox', '--format=json', '--level', 'high', '--fail-on', 'medium', 'a', '-', 'b'];
  expect(parseScanOptions(args)).toEqual({
    kind: 'run',
    options: { from: 'mbox', format: 'json', level: 'high', failOn: 'medium', files: ['a', '-', 'b'] },
  });
});

test.each([
  [['--from', 'pdf'], '--from is one of auto, text, eml, mbox, linkedin-csv, linkedin-zip, jsonl; not "pdf"'],
  [['--format', 'xml'], '--format is one of table, json, jsonl; not "xml"'],
  [['--level', 'none'], '--level is one of low, medium, high; not "none"'],
  [['--fail-on', 'none'], '--fail-on is one of low, medium, high; not "none"'],
  [['--verbose'], "Unknown option '--verbose'"],
  [['--level'], "Option '--level <value>' argument missing"],
])('%s is wrong use', (args, problem) => {
  expect(parseScanOptions(args)).toEqual({ kind: 'wrong', problem });
});

test('help is help for both programs', () => {
  expect(parseScanOptions(['--help', 'a'])).toEqual({ kind: 'help' });
  expect(parseEvaluateOptions(['--help'])).toEqual({ kind: 'help' });
});

test('the options of evaluate are read, and others are wrong use', () => {
  expect(parseEvaluateOptions(['--json', '--totals', 'a.jsonl'])).toEqual({
    kind: 'run',
    options: { isJson: true, hasAll: false, hasOnlyTotals: true, files: ['a.jsonl'] },
  });
  expect(parseEvaluateOptions(['--format', 'x']).kind).toBe('wrong');
});

test('a path counts from where the person is, in the script of that name alone', () => {
  const environment = { npm_lifecycle_event: 'scan', INIT_CWD: '/home/nora' };
  expect(resolvePath('a.eml', 'scan', environment)).toBe('/home/nora/a.eml');
  expect(resolvePath('/b/a.eml', 'scan', environment)).toBe('/b/a.eml');
  expect(resolvePath('a.eml', 'evaluate', environment)).toBe(`${process.cwd()}/a.eml`);
  expect(resolvePath('a.eml', 'scan', {})).toBe(`${process.cwd()}/a.eml`);
});
