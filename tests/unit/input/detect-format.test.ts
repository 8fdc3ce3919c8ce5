import { expect, test } from 'vitest';
import { detectFormat } from '../../../src/input/detect-format.ts';

function detect(name: string, head: string): string {
  return detectFormat(name, Buffer.from(head));
}

test.each([
  ['mail.eml', 'anything', 'eml'],
  ['mail.EML', 'From ada@example.org Mon Mar  4 10:20:30 2024\nSubject: x\n', 'eml'],
  ['All mail.mbox', '', 'mbox'],
  ['messages.csv', 'x,y', 'linkedin-csv'],
  ['export.zip', 'PK\u0003\u0004', 'linkedin-zip'],
  ['letter.docx', 'PK\u0003\u0004', 'text'],
  ['items.jsonl', '', 'jsonl'],
  ['items.ndjson', '', 'jsonl'],
  ['note.txt', 'Subject: a note\nTo: myself\n\nbody', 'text'],
])('%s goes by its ending', (name, head, format) => {
  expect(detect(name, head)).toBe(format);
});

test.each([
  ['a mailbox', 'From ada@example.org Mon Mar  4 10:20:30 2024\nSubject: x\n', 'mbox'],
  ['a mail', 'Received: from a\n\tby b\nSubject: x\nFrom: y\n\nbody', 'eml'],
  ['an export', '\uFEFFConversation ID,From,Content\n', 'linkedin-csv'],
  ['JSON Lines', '{"id": "a", "text": "b"}\n{"id"', 'jsonl'],
  ['JSON Lines with a long first line', `{"id": "a", "text": "${'b'.repeat(9000)}`, 'jsonl'],
  ['a zip file', 'PK\u0003\u0004...', 'linkedin-zip'],
  ['a letter', 'Dear Nora,\n\nFrom: here on', 'text'],
  ['a letter that starts with From', 'From my desk at 10:30 in 2024\nDear Nora', 'text'],
  ['one header', 'Note: x\n\nbody', 'text'],
  ['nothing', '', 'text'],
])('%s without an ending goes by its first bytes', (_, head, format) => {
  expect(detect('stdin', head)).toBe(format);
});

test('an archive of a mailing list is a mailbox whatever its ending', () => {
  expect(detect('2024-March.txt', 'From ada at example.org  Mon Mar  4 10:20:30 2024\nFrom: x\n')).toBe(
    'mbox',
  );
});
