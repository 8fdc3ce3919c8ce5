import { fitWidth, measureWidth, toPlainLine } from '../output/fit-width.ts';
import { nameLevel } from '../output/paint.ts';
import type { EvaluationReport, NamedMeasure } from './evaluation-report.ts';
import type { Outcome } from './outcome.ts';
import type { Share } from './share.ts';

const HEADINGS = ['', 'approaches', 'medium+', 'low+', 'benign', 'medium+', 'techniques', 'pairs'];
const EXPLANATION =
  'medium+, low+: share that reaches the level [95 % interval]; techniques: labelled ones found; pairs: both sides right';

/** Lists shorten at this many entries per file. */
const MOST_ENTRIES = 20;
const ENTRY_COLUMNS = 150;

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

function showShare({ share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '–';
  return `${percent(share)} % [${percent(low)}–${percent(high)}]`;
}

function showTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => measureWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - measureWidth(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function showMeasures(title: string, measures: readonly NamedMeasure[]): readonly string[] {
  if (measures.length === 0) return [];
  const rows = measures.map(({ name, approaches, benign, techniqueRecall, pairs }) => [
    fitWidth(name, 44, 'start'),
    String(approaches.medium.of),
    showShare(approaches.medium),
    showShare(approaches.low),
    String(benign.medium.of),
    showShare(benign.medium),
    showShare(techniqueRecall),
    showShare(pairs),
  ]);
  return ['', ...showTable([[title, ...HEADINGS.slice(1)], ...rows])];
}

function showTechniques({ techniques }: EvaluationReport): readonly string[] {
  if (techniques.length === 0) return [];
  const rows = techniques.map(({ name, recall }) => [name, String(recall.of), showShare(recall)]);
  return ['', ...showTable([['Technique', 'labelled', 'found'], ...rows])];
}

function showEntry(outcome: Outcome): readonly string[] {
  const { id, level, score, reason, language, difficulty, found, labelled, patterns, guards, evidence } =
    outcome;
  const kind = [language, difficulty].filter((part) => part !== undefined).join(', ');
  const lines = [
    `  ${toPlainLine(id)}  ${nameLevel(level)} ${score} (${reason})${kind === '' ? '' : `  ${kind}`}`,
  ];
  const add = (name: string, parts: readonly string[]): void => {
    if (parts.length > 0) lines.push(fitWidth(`${name}: ${parts.join(', ')}`, ENTRY_COLUMNS - 6));
  };
  add('found', found.length === 0 ? ['nothing'] : found);
  add('labelled', labelled);
  add('patterns', patterns);
  add('guards', guards);
  add(
    'words',
    evidence.map(({ indicator, quote }) => `${indicator} “${toPlainLine(quote)}”`),
  );
  return lines.map((line, index) => (index === 0 ? line : `      ${line}`));
}

function showList(
  title: string,
  outcomes: readonly Outcome[] | undefined,
  hasAll: boolean,
): readonly string[] {
  const byFile = Map.groupBy(outcomes ?? [], ({ file }) => file);
  return [...byFile].flatMap(([file, entries]) => {
    const shown = hasAll ? entries : entries.slice(0, MOST_ENTRIES);
    const hidden = entries.length - shown.length;
    const more = hidden === 0 ? [] : [`  ... and ${hidden} more; --all shows them`];
    return ['', `${title} in ${toPlainLine(file)}: ${entries.length}`, ...shown.flatMap(showEntry), ...more];
  });
}

/** The report for a person to read; `hasAll` shows the lists whole. */
export function showEvaluation(report: EvaluationReport, hasAll: boolean): string {
  const { pack, total, files, folders, languages, difficulties, classes, misses, falseAlarms } = report;
  const lines = [
    `Rules ${pack.version} (${pack.digest})`,
    EXPLANATION,
    ...showMeasures('File', [...files, { name: 'all', ...total }]),
    ...(folders.length > 1 ? showMeasures('Folder', folders) : []),
    ...showMeasures('Language', languages),
    ...showMeasures('Difficulty', difficulties),
    ...showTechniques(report),
    ...showMeasures('Class (in no other table)', classes),
    ...showList('Misses (approaches below medium)', misses, hasAll),
    ...showList('False alarms (benign at medium or above)', falseAlarms, hasAll),
  ];
  return `${lines.join('\n')}\n`;
}
