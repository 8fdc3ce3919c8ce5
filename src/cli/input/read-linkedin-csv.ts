import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { fail, succeed } from '../../core/result.ts';
import type { InputFault, Reading } from './item.ts';
import { createLinkedinArchive } from './linkedin-archive.ts';
import { findColumns, type LinkedinColumns, toRow } from './linkedin-columns.ts';
import type { Input } from './open-input.ts';

const HEADER_MISSING =
  'has no header with CONVERSATION ID, FROM and CONTENT; is it the messages.csv of a LinkedIn data export?';
// Some files of the export start with a note.
const MOST_ROWS_BEFORE_HEADER = 10;

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
    else faults.push({ file: input.name, line, problem: 'the row has no conversation id' });
  };

  const parser = parse({
    bom: true,
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
  parser.resume();
  try {
    await pipeline(Readable.from(input.bytes, { objectMode: false }), parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    const problem = `the rows from here on are not valid CSV (${error.code})`;
    faults.push({ file: input.name, ...line, problem });
  }
  if (columns === undefined) faults.unshift({ file: input.name, line: 1, problem: HEADER_MISSING });
  yield* faults.map((fault) => fail(fault));
  for (const item of archive.items(input.name)) yield succeed(item);
}
