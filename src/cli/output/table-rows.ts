import { LEVELS, type Level } from '../../core/level.ts';
import type { Item } from '../../input/item.ts';
import { fitWidth, padWidth, toPlainLine } from './fit-width.ts';
import { nameLevel, type Paint, paintLevel } from './paint.ts';
import type { ScanRecord } from './scan-record.ts';

export interface TableStyle {
  /** Width of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
}

const LEVEL_COLUMNS = 10;
const SCORE_COLUMNS = 7;
const INDENT = ' '.repeat(LEVEL_COLUMNS + SCORE_COLUMNS);
const LEAST_COLUMNS = 50;

function idColumns(columns: number): number {
  return Math.min(36, Math.floor((columns - INDENT.length) * 0.45));
}

function usable({ columns }: TableStyle): number {
  return Math.max(columns, LEAST_COLUMNS);
}

export function tableHeader(style: TableStyle): string {
  const ids = idColumns(usable(style));
  const line = `${'LEVEL'.padEnd(LEVEL_COLUMNS)}${'SCORE'.padEnd(SCORE_COLUMNS)}${'ITEM'.padEnd(ids + 2)}SUBJECT`;
  return `${style.paint('bold', line)}\n`;
}

/** An item in up to three lines: what and where, its techniques, the quoted words. */
export function tableRow(item: Item, record: ScanRecord, style: TableStyle): string {
  const columns = usable(style);
  const ids = idColumns(columns);
  const rest = columns - INDENT.length;
  const level = paintLevel(record.level, nameLevel(record.level).padEnd(LEVEL_COLUMNS), style.paint);
  const score = String(record.score).padStart(SCORE_COLUMNS - 2);
  const subject = fitWidth(item.subject ?? item.title ?? '', rest - ids - 2);
  const lines = [`${level}${score}  ${padWidth(record.id, ids, 'start')}  ${subject}`.trimEnd()];
  const names = [...record.techniques, ...record.patterns.map((pattern) => `[${pattern}]`)];
  if (names.length > 0) lines.push(INDENT + fitWidth(names.join(', '), rest));
  const quotes = [...new Set(record.findings.map(({ quote }) => `“${toPlainLine(quote)}”`))];
  if (quotes.length > 0) lines.push(INDENT + style.paint('dim', fitWidth(quotes.join(' · '), rest)));
  return `${lines.join('\n')}\n`;
}

/** How many items reached which level, and how many could not be read. */
export function tableSummary(
  counts: Readonly<Record<Level, number>>,
  faults: number,
  style: TableStyle,
): string {
  const total = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  const levels = LEVELS.toReversed().map((level) => `${counts[level]} ${level}`);
  const unread = faults === 0 ? '' : `; ${faults} not readable`;
  return `${style.paint('bold', `${total} item${total === 1 ? '' : 's'}: ${levels.join(', ')}${unread}`)}\n`;
}
