import { expect, test } from 'vitest';
import { readEml } from '../../../src/input/read-eml.ts';
import { readMbox } from '../../../src/input/read-mbox.ts';
import { inputOf, readAll } from './input-of.ts';

async function readMail(lines: readonly string[]) {
  const { items, faults } = await readAll(readEml(inputOf('a.eml', lines.join('\r\n'))));
  const [item] = items;
  return { item, faults, text: item?.messages[0]?.text };
}

test('a plain mail becomes one received message with its subject', async () => {
  const { item } = await readMail([
    'Subject: Your paper',
    'From: Ada <ada@example.org>',
    '',
    'Dear colleague,',
    'hello',
  ]);
  expect(item).toEqual({
    id: 'a.eml',
    surface: 'email',
    subject: 'Your paper',
    counterpart: 'Ada',
    messages: [{ from: 'them', text: 'Dear colleague,\nhello\n' }],
  });
});

test('encoded words and other character sets are read', async () => {
  const body = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]).toString('base64');
  const { item, text } = await readMail([
    'Subject: =?iso-8859-1?Q?R=E9union?=',
    'Content-Type: text/plain; charset=gb2312',
    'Content-Transfer-Encoding: base64',
    '',
    body,
  ]);
  expect(item?.subject).toBe('Réunion');
  expect(text?.trim()).toBe('中文');
});

test('a mail of HTML alone is read as its words', async () => {
  const { text } = await readMail([
    'Subject: x',
    'Content-Type: text/html',
    '',
    '<style>p { color: red }</style><h1>Offer</h1><p>Write to me on <b>Sig</b>nal &amp; we pay.</p>',
    '<table><tr><td>fee</td><td>500</td></tr></table><a href="https://example.org/x">the form</a>',
    '<blockquote>an indented offer</blockquote><blockquote type="cite">an earlier mail</blockquote>',
  ]);
  const lines = text?.split('\n').filter((line) => line !== '');
  expect(lines).toEqual([
    'Offer',
    'Write to me on Signal & we pay.',
    'fee',
    '500',
    'the form',
    'an indented offer',
    '> an earlier mail',
  ]);
});

function alternatives(plain: string, html: string): readonly string[] {
  const part = (type: string, text: string) => ['--b', `Content-Type: text/${type}`, '', text];
  return [
    'Content-Type: multipart/alternative; boundary=b',
    'Subject: x',
    '',
    ...part('plain', plain),
    ...part('html', html),
    '--b--',
    '',
  ];
}

test('of two versions the plain one is read', async () => {
  const words = 'We would like to meet you next week. '.repeat(9);
  const { text } = await readMail(alternatives(words, `<p>${words} and more</p>`));
  expect(text?.trim()).toBe(words.trim());
});

test('a plain version that only points to the other is no version', async () => {
  const { text } = await readMail(
    alternatives('Please use an HTML mail program.', `<p>${'We pay for reports. '.repeat(3)}</p>`),
  );
  expect(text?.trim()).toBe('We pay for reports. We pay for reports. We pay for reports.');
});

test('quoted history stays in the text', async () => {
  const { text } = await readMail(['Subject: x', '', 'Yes.', '> Shall we meet?']);
  expect(text).toBe('Yes.\n> Shall we meet?\n');
});

test('what is no mail is a fault', async () => {
  expect((await readMail([''])).faults).toEqual([
    { file: 'a.eml', code: 'no-mail-headers', problem: 'has no mail headers' },
  ]);
});

test('a mail with headers beyond all limits is a fault', async () => {
  const { faults } = await readMail([`Subject: ${'x'.repeat(3_000_000)}`, '', 'hello']);
  expect(faults[0]?.problem).toMatch(/^is not a readable mail: /);
});

test('the mails of a mailbox are numbered, and a faulty one stops none', async () => {
  const envelope = 'From ada@example.org Mon Mar  4 10:20:30 2024';
  const mailbox = `${envelope}\nSubject: one\n\nHello\n\n${envelope}\n\nno headers\n\n${envelope}\nSubject: three\n\nAgain\n`;
  const { items, faults } = await readAll(readMbox(inputOf('in/box.mbox', mailbox)));
  expect(items.map(({ id, subject }) => [id, subject])).toEqual([
    ['in/box.mbox#1', 'one'],
    ['in/box.mbox#3', 'three'],
  ]);
  expect(faults).toEqual([
    { file: 'in/box.mbox', message: 2, code: 'no-mail-headers', problem: 'has no mail headers' },
  ]);
});

test('a mailbox that starts with something else says so', async () => {
  const { items, faults } = await readAll(readMbox(inputOf('box', 'Dear diary\n')));
  expect(items).toEqual([]);
  expect(faults).toEqual([
    {
      file: 'box',
      line: 1,
      code: 'before-first-mail',
      problem: 'the text before the first line that starts a mail ("From ...") was left out',
    },
  ]);
});

test('a mail that the export labels as sent is the own one, its subject too', async () => {
  const { item } = await readMail([
    'X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s,Important?=',
    'Subject: Re: x',
    '',
    'Yes',
  ]);
  expect(item).toEqual({
    id: 'a.eml',
    surface: 'email',
    title: 'Re: x',
    messages: [{ from: 'me', text: 'Yes\n' }],
  });
});
