import { isSeparator } from './is-separator.ts';
import { findColumns } from './linkedin-columns.ts';

export const INPUT_FORMATS = ['text', 'eml', 'mbox', 'linkedin-csv', 'linkedin-zip', 'jsonl'] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

/** How many first bytes are enough to tell. */
export const HEAD_BYTES = 8192;

const BY_ENDING: Readonly<Record<string, InputFormat>> = {
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
  csv: 'linkedin-csv',
  zip: 'linkedin-zip',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

// Files of these endings are what a person wrote or saved as text, even where it starts like a mail.
const TEXT_ENDINGS = ['txt', 'text', 'md'];

const HEADER = /^([!-9;-~]+):/;
const MAIL_HEADERS =
  /^(?:from|to|subject|date|received|message-id|return-path|delivered-to|mime-version|reply-to)$/i;

function startsMailbox(lines: readonly string[]): boolean {
  const [first = '', second] = lines;
  return first.startsWith('From ') && isSeparator(first, second);
}

function startsMail(lines: readonly string[]): boolean {
  let known = 0;
  for (const line of lines) {
    if (line.trim() === '') break;
    const name = HEADER.exec(line)?.[1];
    if (name === undefined && !/^[ \t]/.test(line)) return false;
    if (name !== undefined && MAIL_HEADERS.test(name)) known += 1;
  }
  return known >= 2;
}

function startsJsonLines(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (!/^\{\s*"/.test(first)) return false;
  // A first line longer than the head can't be checked to its end.
  return first.endsWith('}') || lines.length === 1;
}

/** Office documents start so too, but have endings. */
function startsZip(head: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => head[index] === byte);
}

function startsExport(lines: readonly string[]): boolean {
  return lines.some((line) => findColumns(line.split(',')) !== undefined);
}

/** The format of a file, by its ending and its first bytes. */
export function detectFormat(name: string, head: Uint8Array): InputFormat {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const lines = new TextDecoder().decode(head).split(/\r?\n/);
  if (startsMailbox(lines) && ending !== 'eml') return 'mbox';
  const byEnding = BY_ENDING[ending];
  if (byEnding !== undefined) return byEnding;
  if (TEXT_ENDINGS.includes(ending)) return 'text';
  if (ending === '' && startsZip(head)) return 'linkedin-zip';
  if (startsJsonLines(lines)) return 'jsonl';
  if (startsExport(lines)) return 'linkedin-csv';
  return startsMail(lines) ? 'eml' : 'text';
}
