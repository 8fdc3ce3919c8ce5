import { expect, test } from 'vitest';
import { readJsonl } from '../../../src/input/read-jsonl.ts';
import { readText } from '../../../src/input/read-text.ts';
import { inputOf, readAll } from './input-of.ts';

function readLines(lines: readonly string[], chunkBytes?: number) {
  return readAll(readJsonl(inputOf('a.jsonl', lines.join('\n'), chunkBytes)));
}

test('both shapes are read, and unknown fields are passed over', async () => {
  const { items, faults } = await readLines([
    '{"id": "x1", "text": "Bonjour", "kind": "mail"}',
    '',
    '{"id": 2, "subject": "Hi", "surface": "job-ad", "messages": [{"from": "me", "text": "a"}, {"text": "b", "id": 1}]}',
  ]);
  expect(faults).toEqual([]);
  expect(items).toEqual([
    { id: 'x1', surface: 'file', messages: [{ from: 'them', text: 'Bonjour' }] },
    {
      id: '2',
      surface: 'job-post',
      subject: 'Hi',
      messages: [
        { from: 'me', text: 'a' },
        { from: 'them', text: 'b' },
      ],
    },
  ]);
});

test('the surfaces of corpora have names here too', async () => {
  const names = [
    'linkedin-message',
    'inmail',
    'connection-note',
    'messenger',
    'email',
    'selection',
    'elsewhere',
  ];
  const { items } = await readLines(
    names.map((surface) => JSON.stringify({ id: surface, surface, text: '' })),
  );
  expect(items.map(({ surface }) => surface)).toEqual([
    'conversation',
    'conversation',
    'invitation',
    'conversation',
    'email',
    'selection',
    'file',
  ]);
});

test('a bad line is one fault with its number, and the rest goes on', async () => {
  const bad = [
    '{"id": "x"',
    '[]',
    '{"id": "x"}',
    '{"messages": [{"from": "you", "text": ""}]}',
    '{"messages": [3]}',
  ];
  const { items, faults } = await readLines([...bad, '{"text": "good"}']);
  expect(items.map(({ id }) => id)).toEqual(['a.jsonl:6']);
  expect(faults.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '1 is not valid JSON',
    '2 is not a JSON object',
    '3 has neither "messages" nor a "text" that is a string',
    '4 "messages[0]" has a "from" that is neither "them" nor "me"',
    '5 "messages[0]" is not an object',
  ]);
});

test('a line that is no UTF-8 is a fault', async () => {
  const { faults } = await readAll(
    readJsonl(inputOf('a.jsonl', Buffer.from('{"text": "caf\xe9"}', 'latin1'))),
  );
  expect(faults[0]).toMatchObject({ file: 'a.jsonl', line: 1 });
  expect(faults[0]?.problem).toMatch(/^the line is not UTF-8 text/);
});

test('lines and letters cut anywhere are put together', async () => {
  const lines = ['{"id": "报告", "text": "é\u{1F600}"}', '{"id": "b", "text": "x"}'];
  const whole = await readLines(lines);
  for (const size of [1, 2, 3, 5]) expect(await readLines(lines, size)).toEqual(whole);
});

test('a text file is one received message, letter for letter', async () => {
  const text = '\uFEFFDear Nora,\r\n\r\ncafé\n';
  const { items } = await readAll(readText(inputOf('a.txt', text)));
  expect(items).toEqual([{ id: 'a.txt', surface: 'file', messages: [{ from: 'them', text }] }]);
});

test('UTF-16 with its mark is read', async () => {
  const { items } = await readAll(readText(inputOf('a.txt', Buffer.from('\uFEFFcafé 报告', 'utf16le'))));
  expect(items[0]?.messages[0]?.text).toBe('\uFEFFcafé 报告');
});

test('what is no text is a fault that says what to do', async () => {
  for (const content of [Buffer.from([0x89, 0x50, 0xff]), Buffer.from('a\0b')]) {
    const { items, faults } = await readAll(readText(inputOf('a.png', content)));
    expect(items).toEqual([]);
    expect(faults[0]?.problem).toMatch(/save it as UTF-8, or give its format with --from$/);
  }
});
