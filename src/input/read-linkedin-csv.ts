import { CsvError, type Parser, parse } from 'csv-parse';
import type { InputFault } from '../core/input-fault.ts';
import { fail, succeed } from '../core/result.ts';
import type { Input } from './input.ts';
import type { Reading } from './item.ts';
import { createLinkedinArchive } from './linkedin-archive.ts';
import { findColumns, type LinkedinColumns, toRow } from './linkedin-columns.ts';

const HEADER_MISSING =
  'has no header with CONVERSATION ID, FROM and CONTENT; is it the messages.csv of a LinkedIn data export?';
// Some files of the export start with a note.
const MOST_ROWS_BEFORE_HEADER = 10;

/**
 * Gives a parser all bytes, as text: the parser's build for pages takes no bytes.
 *
 * @throws CsvError
 */
async function feed(parser: Parser, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const failed = new Promise<never>((_, reject) => parser.on('error', reject));
  const ended = new Promise<void>((resolve) => parser.on('end', resolve));
  // A failure may come when nobody waits for it yet; the next wait sees it.
  failed.catch(() => undefined);
  const write = (text: string): Promise<void> =>
    Promise.race([failed, new Promise<void>((resolve) => parser.write(text, () => resolve()))]);

  parser.resume();
  const utf8 = new TextDecoder();
  for await (const chunk of bytes) await write(utf8.decode(chunk, { stream: true }));
  parser.end(utf8.decode());
  await Promise.race([failed, ended]);
}

/** LinkedIn's own data export of messages: one item per conversation. */
export async function* readLinkedinCsv(input: Input): AsyncGenerator<Reading> {
  const archive = createLinkedinArchive();
  const faults: InputFault[] = [];
  let columns: LinkedinColumns | undefined;
  let rows = 0;

  const takeRow = (values: readonly string[], line: number): void => {
    rows += 1;
    if (columns === undefined) {
      if (rows <= MOST_ROWS_BEFORE_HEADER) columns = findColumns(values);
      return;
    }
    const row = toRow(values, columns);
    if (row.conversation !== '') archive.add(row);
    else
      faults.push({
        file: input.name,
        line,
        code: 'no-conversation-id',
        problem: 'the row has no conversation id',
      });
  };

  const parser = parse({
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 16 * 1024 * 1024,
    // Taken here, since a stream that fails drops the records that nobody has read yet.
    on_record: (record: readonly string[], { lines }) => {
      takeRow(record, lines);
      return null;
    },
  });
  try {
    await feed(parser, input.bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    const problem = `the rows from here on are not valid CSV (${error.code})`;
    faults.push({ file: input.name, ...line, code: 'broken-csv', problem });
  }
  if (columns === undefined)
    faults.unshift({ file: input.name, line: 1, code: 'no-export-header', problem: HEADER_MISSING });
  yield* faults.map((fault) => fail(fault));
  for (const item of archive.items(input.name)) yield succeed(item);
}
