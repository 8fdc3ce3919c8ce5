import { expect, test } from 'vitest';
import { readLinkedinCsv } from '../../../src/input/read-linkedin-csv.ts';
import { inputOf, readAll } from './input-of.ts';

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const NORA = 'Nora Quill,https://www.linkedin.com/in/nora-quill';
const TOM = 'Tom Vane,https://www.linkedin.com/in/tom-vane';
const IDA = 'Ida Moss,https://www.linkedin.com/in/ida-moss';

function row(id: string, from: string, to: string, date: string, content: string, subject = ''): string {
  return `${id},,${from},${to},${date},${subject},"${content.replaceAll('"', '""')}",INBOX`;
}

function read(rows: readonly string[], chunkBytes?: number) {
  return readAll(readLinkedinCsv(inputOf('messages.csv', rows.join('\n'), chunkBytes)));
}

const EXPORT = [
  HEADER,
  row('c2', NORA, IDA, '2026-03-03 10:00:00 UTC', 'Lunch?'),
  row('c1', TOM, NORA, '2026-03-02 09:30:00 UTC', 'We pay,\nwell, "really"'),
  row('c2', IDA, NORA, '2026-03-01 10:00:00 UTC', 'Hello Nora'),
  row('c1', NORA, TOM, '2026-03-02 09:10:00 UTC', 'For whom?'),
  row('c1', TOM, NORA, '2026-03-02 09:00:00 UTC', 'A short paper?', 'Opportunity'),
];

test('each conversation is one item, the oldest message first, the owner known by taking part in all', async () => {
  const { items, faults } = await read(EXPORT);
  expect(faults).toEqual([]);
  expect(items).toEqual([
    {
      id: 'messages.csv#c2',
      surface: 'conversation',
      title: 'Ida Moss',
      date: '2026-03-03T10:00:00.000Z',
      messages: [
        { from: 'them', text: 'Hello Nora' },
        { from: 'me', text: 'Lunch?' },
      ],
    },
    {
      id: 'messages.csv#c1',
      surface: 'conversation',
      subject: 'Opportunity',
      title: 'Tom Vane',
      date: '2026-03-02T09:30:00.000Z',
      messages: [
        { from: 'them', text: 'A short paper?' },
        { from: 'me', text: 'For whom?' },
        { from: 'them', text: 'We pay,\nwell, "really"' },
      ],
    },
  ]);
});

test('a byte order mark, other letter cases, other column orders and small pieces make no difference', async () => {
  const { items } = await read(EXPORT);
  const other = [`\uFEFF${HEADER.toLowerCase()}`, ...EXPORT.slice(1)];
  expect((await read(other, 7)).items).toEqual(items);
  const swapped = [
    'Content,Date,From,Sender Profile URL,Recipient Profile URLs,Conversation ID,Is Message Draft',
    'Hello,2026-03-02 09:00:00 UTC,Tom Vane,https://www.linkedin.com/in/tom-vane,https://www.linkedin.com/in/nora-quill,c1,No',
  ];
  expect((await read(swapped)).items).toEqual([
    {
      id: 'messages.csv#c1',
      surface: 'conversation',
      title: 'Tom Vane',
      date: '2026-03-02T09:00:00.000Z',
      messages: [{ from: 'them', text: 'Hello' }],
    },
  ]);
});

test('in a single conversation nobody is taken for the owner', async () => {
  const { items } = await read([HEADER, ...EXPORT.filter((line) => line.startsWith('c1'))]);
  expect(items[0]?.messages.map(({ from }) => from)).toEqual(['them', 'them', 'them']);
});

test('a draft shows whose archive a single conversation comes from', async () => {
  const { items } = await read([
    `${HEADER},IS MESSAGE DRAFT`,
    `${row('c1', NORA, TOM, '2026-03-02 09:10:00 UTC', 'For whom?')},Yes`,
    `${row('c1', TOM, NORA, '2026-03-02 09:00:00 UTC', 'A short paper?')},No`,
  ]);
  expect(items[0]?.messages.map(({ from }) => from)).toEqual(['them', 'me']);
});

test('an export without profile addresses goes by names', async () => {
  const { items } = await read([
    'CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT',
    'c1,,Nora Quill,Tom Vane,2026-03-02 09:10:00 UTC,,For whom?',
    'c1,,Tom Vane,Nora Quill,2026-03-02 09:00:00 UTC,,A paper?',
    'c2,,Ida Moss,Nora Quill,2026-03-01 09:00:00 UTC,,Hello',
  ]);
  expect(items.map(({ messages }) => messages.map(({ from }) => from))).toEqual([['them', 'me'], ['them']]);
});

test('closed accounts share a name and are not the owner', async () => {
  const member = 'LinkedIn Member,';
  const { items } = await read([
    HEADER,
    row('c1', member, NORA, '2026-03-02 09:00:00 UTC', 'One'),
    row('c2', member, NORA, '2026-03-01 09:00:00 UTC', 'Two'),
  ]);
  expect(items.flatMap(({ messages }) => messages.map(({ from }) => from))).toEqual(['them', 'them']);
});

test('messages of one moment keep the order in which they were sent', async () => {
  const at = '2026-03-02 09:00:00 UTC';
  const { items } = await read([HEADER, row('c', TOM, NORA, at, 'second'), row('c', TOM, NORA, at, 'first')]);
  expect(items[0]?.messages.map(({ text }) => text)).toEqual(['first', 'second']);
});

test("an advertiser's HTML is read as its words", async () => {
  const content = '<p class="break">We pay<br>for papers</p>';
  const { items } = await read([HEADER, row('c', TOM, NORA, '2026-03-02 09:00:00 UTC', content)]);
  expect(items[0]?.messages[0]?.text).toBe('We pay\nfor papers');
});

test('another file is refused with what was expected', async () => {
  const { items, faults } = await read(['First Name,Last Name', 'Nora,Quill']);
  expect(items).toEqual([]);
  expect(faults).toEqual([
    {
      file: 'messages.csv',
      line: 1,
      code: 'no-export-header',
      problem:
        'has no header with CONVERSATION ID, FROM and CONTENT; is it the messages.csv of a LinkedIn data export?',
    },
  ]);
});

test('a quote that is never closed is one fault, and the rows before it are read', async () => {
  const { items, faults } = await read([...EXPORT, 'c9,,"Tom']);
  expect(items).toHaveLength(2);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.line).toBeGreaterThan(5);
});

test('a row without a conversation is a fault with its line', async () => {
  const { faults } = await read([HEADER, row('', TOM, NORA, '2026-03-02 09:00:00 UTC', 'Hello')]);
  expect(faults).toEqual([
    { file: 'messages.csv', line: 2, code: 'no-conversation-id', problem: 'the row has no conversation id' },
  ]);
});
