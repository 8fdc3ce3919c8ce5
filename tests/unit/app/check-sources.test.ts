import { expect, test } from 'vitest';
import type { CheckNews, CheckSource } from '../../../src/app/check-protocol.ts';
import { checkSources } from '../../../src/app/check-sources.ts';
import { fakeInspect } from '../cli/fake-inspect.ts';

const ENVELOPE = 'From ada@example.org Mon Mar  4 10:20:30 2024';

async function check(...sources: readonly CheckSource[]): Promise<readonly CheckNews[]> {
  const news: CheckNews[] = [];
  let time = 0;
  const now = () => {
    time += 100;
    return time;
  };
  await checkSources(sources, { inspect: fakeInspect, post: (one) => news.push(one), now });
  return news;
}

function foundIn(news: readonly CheckNews[]) {
  return news.flatMap((one) => (one.kind === 'found' ? [one.item] : []));
}

function faultsIn(news: readonly CheckNews[]) {
  return news.flatMap((one) => (one.kind === 'fault' ? [one.fault] : []));
}

test('a pasted text is one item without a file', async () => {
  const news = await check('Are you on Signal?');
  expect(foundIn(news)).toMatchObject([
    { origin: { file: '' }, observation: { surface: 'file', messages: [{ from: 'them' }] } },
  ]);
  expect(news.at(-1)).toEqual({ kind: 'done', progress: { bytes: 18, items: 1, found: 1 } });
});

test('a pasted mail is read as a mail', async () => {
  const [item] = foundIn(await check('From: Ada <ada@example.org>\nSubject: Hello\n\nAre you on Signal?\n'));
  expect(item?.observation).toMatchObject({ surface: 'email', subject: 'Hello', counterpart: 'Ada' });
});

test('of a mailbox, what has no sign is counted and not kept', async () => {
  const mails = [
    'From: Ada <ada@example.org>\nDate: Mon, 4 Mar 2024 10:20:30 +0000\nSubject: one\n\nAre you on Signal?',
    'Subject: two\n\nLunch?',
  ];
  const mailbox = mails.map((mail) => `${ENVELOPE}\n${mail}\n\n`).join('');
  const news = await check(new File([mailbox], 'years.mbox'));
  expect(foundIn(news).map(({ key, origin }) => [key, origin])).toEqual([
    ['0 years.mbox#1', { file: 'years.mbox', message: 1, date: '2024-03-04T10:20:30.000Z' }],
  ]);
  expect(news.at(-1)).toMatchObject({ kind: 'done', progress: { items: 2 } });
});

test('two files of one name stay apart', async () => {
  const file = () => new File(['Are you on Signal?'], 'a.txt');
  expect(foundIn(await check(file(), file())).map(({ key }) => key)).toEqual(['0 a.txt', '1 a.txt']);
});

test('a conversation is called by its other side', async () => {
  const rows = ['Conversation ID,From,Content', 'c1,Tom Vane,Are you on Signal?', 'c2,Ida Moss,Lunch?'];
  const [item] = foundIn(await check(new File([rows.join('\n')], 'messages.csv')));
  expect(item?.observation.counterpart).toBe('Tom Vane');
});

test('what cannot be read is a fault, also what has no words, and the rest goes on', async () => {
  const gone = new File(['x'], 'gone.txt');
  gone.slice = () => {
    const slice = new Blob();
    slice.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    return slice;
  };
  const news = await check(
    new File(['a\0b'], 'picture.png'),
    gone,
    new File([' \n'], 'empty.txt'),
    new File(['From: a@example.org\n\n<img>\n'], 'b.eml'),
    'Are you on Signal?',
  );
  expect(faultsIn(news).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'picture.png no-text',
    'gone.txt unreachable',
    'empty.txt no-words',
  ]);
  expect(foundIn(news)).toHaveLength(1);
});

test('progress is told now and then, in bytes and items', async () => {
  const mailbox = `${ENVELOPE}\nSubject: x\n\nHello\n\n`.repeat(50);
  const news = await check(new File([mailbox], 'a.mbox'));
  const told = news.flatMap((one) => (one.kind === 'progress' ? [one.progress] : []));
  expect(told.length).toBeGreaterThan(5);
  expect(told.length).toBeLessThan(50);
  expect(told.at(-1)?.bytes).toBe(mailbox.length);
});

test('a bug is not taken for a file that cannot be read', async () => {
  const post = () => {
    throw new RangeError('bug');
  };
  await expect(
    checkSources(['Are you on Signal?'], { inspect: fakeInspect, post, now: () => 0 }),
  ).rejects.toThrow('bug');
});
