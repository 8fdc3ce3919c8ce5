import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitWidth, measureWidth, padWidth, toPlainLine } from '../../../src/cli/output/fit-width.ts';
import { createPaint } from '../../../src/cli/output/paint.ts';
import { createProgressBar } from '../../../src/cli/output/progress-bar.ts';
import { createSink, isClosedPipe } from '../../../src/cli/output/sink.ts';

test('words of a mail cannot steer the terminal', () => {
  expect(toPlainLine('a\u001B[2Jb\r\nc\u0007\u202Ed\u200Be\u2028f')).toBe('a [2Jb c d e f');
});

test('Han characters count as two columns, accents as none', () => {
  expect(measureWidth('报告')).toBe(4);
  expect(measureWidth('e\u0301t')).toBe(2);
  expect(fitWidth('报告报告', 5)).toBe('报告…');
  expect(fitWidth('inbox.mbox#17', 6, 'start')).toBe('…ox#17');
});

test('a fitted line is never wider than asked, a padded one exactly as wide', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (text, columns, isStart) => {
        const cutAt = isStart ? 'start' : 'end';
        expect(measureWidth(fitWidth(text, columns, cutAt))).toBeLessThanOrEqual(columns);
        expect(measureWidth(padWidth(text, columns, cutAt))).toBe(columns);
      },
    ),
  );
});

test('there are colours on a terminal alone, and none where they are switched off', () => {
  expect(createPaint(true, {})('red', 'x')).toBe('\u001B[31mx\u001B[39m');
  expect(createPaint(false, {})('red', 'x')).toBe('x');
  expect(createPaint(true, { NO_COLOR: '1' })('red', 'x')).toBe('x');
  expect(createPaint(true, { NO_COLOR: '' })('red', 'x')).not.toBe('x');
});

test('the progress bar waits for a second, is drawn seldom, and goes when a line is written', () => {
  let time = 0;
  const drawn: string[] = [];
  const bar = createProgressBar({
    total: 4 * 1024 * 1024,
    draw: (text) => drawn.push(text),
    now: () => time,
  });
  bar.advance(1024 * 1024);
  bar.clear();
  expect(drawn).toEqual([]);
  time = 1200;
  bar.advance(1024 * 1024);
  bar.countItem();
  expect(drawn).toEqual([`\r\u001B[K${'█'.repeat(12)}${'░'.repeat(12)} 50 %, 2.0 MB, 0 items`]);
  bar.clear();
  bar.clear();
  expect(drawn.slice(1)).toEqual(['\r\u001B[K']);
});

test('output waits for a slow reader', async () => {
  const slow = new PassThrough({ highWaterMark: 4 });
  const sink = createSink(slow);
  const events: string[] = [];
  const written = sink.write('12345678').then(() => events.push('written'));
  await new Promise((resolve) => setImmediate(resolve));
  events.push('read');
  slow.read();
  await written;
  expect(events).toEqual(['read', 'written']);
});

test('a reader who has gone makes the next write fail as a closed pipe', async () => {
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const sink = createSink(gone);
  const attempts = sink
    .write('a')
    .then(() => sink.write('b'))
    .then(() => sink.flush());
  const failure: unknown = await attempts.catch((error: unknown) => error);
  expect(isClosedPipe(failure)).toBe(true);
  expect(isClosedPipe(new Error('other'))).toBe(false);
});
