import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readLinkedinZip } from '../../../src/input/read-linkedin-zip.ts';
import { inputOf, readAll } from './input-of.ts';

const CSV = [
  'CONVERSATION ID,FROM,CONTENT',
  ...Array.from({ length: 400 }, (_, n) => `c${n},Tom Vane,"Paper ${n * n * 7919}, for whom?"`),
].join('\n');
const MESSAGES = strToU8(CSV);
const OTHER = strToU8('First Name,Last Name\nNora,Quill\n');

function read(bytes: Uint8Array, chunkBytes?: number) {
  return readAll(readLinkedinZip(inputOf('export.zip', bytes, chunkBytes)));
}

const EXPORT = zipSync({ 'Connections.csv': OTHER, 'coach_messages.csv': OTHER, 'messages.csv': MESSAGES });

test('the conversations of the zip are those of its messages.csv', async () => {
  const { items, faults } = await read(EXPORT);
  expect(faults).toEqual([]);
  expect(items).toHaveLength(400);
  expect(items[0]).toMatchObject({
    id: 'export.zip/messages.csv#c0',
    surface: 'conversation',
    messages: [{ text: 'Paper 0, for whom?' }],
  });
});

test('folders, letter case, stored entries and the size of the pieces make no difference', async () => {
  const whole = await read(EXPORT);
  for (const bytes of [1, 7, 100]) expect(await read(EXPORT, bytes)).toEqual(whole);
  const stored = zipSync({ 'Complete/Messages.csv': [MESSAGES, { level: 0 }], 'a.csv': OTHER });
  expect((await read(stored)).items).toEqual(whole.items);
});

test('a zip without messages says so', async () => {
  const { items, faults } = await read(zipSync({ 'Connections.csv': OTHER }));
  expect(items).toEqual([]);
  expect(faults).toMatchObject([{ file: 'export.zip', code: 'no-export-in-zip' }]);
});

test('of a zip that is cut off, what is there is read, and the rest is a fault', async () => {
  const { items, faults } = await read(EXPORT.subarray(0, EXPORT.length / 2));
  expect(items.length).toBeGreaterThan(10);
  expect(items.length).toBeLessThan(400);
  expect(faults.map(({ code }) => code)).toContain('broken-zip');
});

test('what is no zip is a fault, and so is one that is damaged inside', async () => {
  expect((await read(strToU8('no zip at all'))).faults).toMatchObject([{ code: 'broken-zip' }]);
  const damaged = EXPORT.slice();
  const start = Buffer.from(damaged).lastIndexOf('messages.csv', damaged.length - 400);
  damaged.fill(0xff, start + 40, start + 400);
  expect((await read(damaged)).faults.map(({ code }) => code)).toContain('broken-zip');
});
