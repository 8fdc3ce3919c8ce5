import { assertNever } from '../../core/assert-never.ts';
import { isAtLeast, type Level } from '../../core/level.ts';
import type { Item } from '../../input/item.ts';
import type { ScanRecord } from './scan-record.ts';
import { type TableStyle, tableHeader, tableRow, tableSummary } from './table-rows.ts';

export const OUTPUT_FORMATS = ['table', 'json', 'jsonl'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Text for each step of the output; empty where a step has none. */
export interface RecordWriter {
  readonly begin: () => string;
  readonly write: (item: Item, record: ScanRecord) => string;
  readonly end: (faults: number) => string;
}

function createTableWriter(least: Level, style: TableStyle): RecordWriter {
  const counts: Record<Level, number> = { none: 0, low: 0, medium: 0, high: 0 };
  let hasHeader = false;
  return {
    begin: () => '',
    write: (item, record) => {
      counts[record.level] += 1;
      if (!isAtLeast(record.level, least)) return '';
      const header = hasHeader ? '' : tableHeader(style);
      hasHeader = true;
      return header + tableRow(item, record, style);
    },
    end: (faults) => (hasHeader ? '\n' : '') + tableSummary(counts, faults, style),
  };
}

function createJsonWriter(least: Level): RecordWriter {
  let isFirst = true;
  return {
    begin: () => '[',
    write: (_item, record) => {
      if (!isAtLeast(record.level, least)) return '';
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + JSON.stringify(record);
    },
    end: () => '\n]\n',
  };
}

/** `least` concerns `table` and `json`; `jsonl` gives every item. */
export function createRecordWriter(format: OutputFormat, least: Level, style: TableStyle): RecordWriter {
  switch (format) {
    case 'table':
      return createTableWriter(least, style);
    case 'json':
      return createJsonWriter(least);
    case 'jsonl':
      return { begin: () => '', write: (_item, record) => `${JSON.stringify(record)}\n`, end: () => '' };
    default:
      return assertNever(format);
  }
}
