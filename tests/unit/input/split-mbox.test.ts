import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMbox } from '../../../src/input/split-mbox.ts';
import { inputOf } from './input-of.ts';

const ENVELOPE = 'From ada@example.org Mon Mar  4 10:20:30 2024';

async function split(mailbox: string, chunkBytes?: number): Promise<readonly string[]> {
  const mails: string[] = [];
  for await (const { number, bytes } of splitMbox(inputOf('m', mailbox, chunkBytes).bytes)) {
    mails.push(`${number} ${bytes === undefined ? 'too large' : Buffer.from(bytes).toString()}`);
  }
  return mails;
}

test('every mail comes without its envelope line', async () => {
  const mailbox = `${ENVELOPE}\nSubject: one\n\nHello\n\n${ENVELOPE}\nSubject: two\n\nAgain\n`;
  expect(await split(mailbox)).toEqual(['1 Subject: one\n\nHello\n\n', '2 Subject: two\n\nAgain\n']);
});

test('lines that end in carriage return and line feed part mails too', async () => {
  const mailbox = `${ENVELOPE}\r\nSubject: one\r\n\r\nHello\r\n\r\n${ENVELOPE}\r\nSubject: two\r\n\r\nAgain\r\n`;
  expect(await split(mailbox)).toEqual([
    '1 Subject: one\r\n\r\nHello\r\n\r\n',
    '2 Subject: two\r\n\r\nAgain\r\n',
  ]);
});

test('an envelope line that follows no blank line is part of the mail', async () => {
  const mailbox = `${ENVELOPE}\nSubject: one\n\nHello\n${ENVELOPE}\nSubject: no mail\n`;
  expect(await split(mailbox)).toHaveLength(1);
});

test('a paragraph that starts with the word From is part of the mail', async () => {
  const mailbox = `${ENVELOPE}\nSubject: one\n\nHello\n\nFrom 10:30 on in 2024 we meet daily.\nSee you\n\nFrom now on, that is.\n`;
  expect(await split(mailbox)).toHaveLength(1);
});

test('an envelope of an address alone starts a mail', async () => {
  expect(
    await split('From -\nSubject: one\n\nHello\n\nFrom eva@example.org\nSubject: two\n\nAgain\n'),
  ).toHaveLength(2);
});

test('one mark is taken back from quoted From lines, and only at the start of a line', async () => {
  const [mail] = await split(`${ENVELOPE}\nSubject: one\n\n>From here\n>>From there\na >From b\n> From c\n`);
  expect(mail).toBe('1 Subject: one\n\nFrom here\n>From there\na >From b\n> From c\n');
});

test('text before the first mail is told apart, blank lines are not', async () => {
  const mailbox = `${ENVELOPE}\nSubject: one\n\nHello\n`;
  expect(await split(`\n\n${mailbox}`)).toEqual(['1 Subject: one\n\nHello\n']);
  expect(await split(`a note\n\n${mailbox}`)).toEqual(['0 a note\n\n', '1 Subject: one\n\nHello\n']);
});

test('an empty mailbox holds no mails', async () => {
  expect(await split('')).toEqual([]);
});

test('a mail beyond the limit is left out and the next one is read', async () => {
  const big = 'x'
    .repeat(1024 * 1024 - 1)
    .concat('\n')
    .repeat(65);
  const mails = await split(
    `${ENVELOPE}\nSubject: one\n\n${big}\n${ENVELOPE}\nSubject: two\n\nAgain\n`,
    1 << 20,
  );
  expect(mails).toEqual(['1 too large', '2 Subject: two\n\nAgain\n']);
});

test('mails are the same however the bytes are cut into pieces', async () => {
  const line = fc.constantFrom(
    '',
    'Subject: x',
    ENVELOPE,
    'From ',
    'From -',
    '>From you',
    '>>From',
    'Hello',
    '\r',
    'From now on',
  );
  const mailboxes = fc.tuple(
    fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n')),
    fc.integer({ min: 1, max: 90 }),
  );
  await fc.assert(
    fc.asyncProperty(mailboxes, async ([mailbox, chunkBytes]) => {
      expect(await split(mailbox, chunkBytes)).toEqual(await split(mailbox));
    }),
    { numRuns: 500 },
  );
});
