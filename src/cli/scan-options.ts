import { parseArgs } from 'node:util';
import type { Level } from '../core/level.ts';
import { INPUT_FORMATS, type InputFormat } from '../input/detect-format.ts';
import { OUTPUT_FORMATS, type OutputFormat } from './output/record-writer.ts';
import { describeUsageError, findChoice, type Usage } from './usage.ts';

export interface ScanOptions {
  readonly from: InputFormat | 'auto';
  /** Undefined: by whether standard output is a terminal. */
  readonly format: OutputFormat | undefined;
  readonly level: Level;
  readonly failOn: Level | undefined;
  /** `-` is standard input; never empty. */
  readonly files: readonly string[];
}

export const SCAN_HELP = `Scans text that is not in a browser for the patterns that published advisories describe.

  npm run -s scan -- [options] [FILE ...]        no FILE or "-": standard input

Options
  --from auto|text|eml|mbox|linkedin-csv|linkedin-zip|jsonl
                                                 input format; auto goes by the file's ending and first bytes
  --format table|json|jsonl                      table on a terminal, else jsonl
  --level low|medium|high                        least level that table and json show (default low);
                                                 jsonl gives every item
  --fail-on low|medium|high                      exit 1 when any item reaches that level
  --help                                         this

Input: what an item is, and its id
  text           the whole file; FILE. UTF-8, or UTF-16 with a byte order mark
  eml            the mail; FILE
  mbox           each mail; FILE#1, FILE#2, ... in the order of the mailbox. Mails that Gmail's export labels as sent
                 count as your own
  linkedin-csv   each conversation of messages.csv from LinkedIn's data export, oldest message first;
                 FILE#CONVERSATION-ID. The archive's owner is the person who takes part in the most
                 conversations; where that is nobody, every message counts as received
  linkedin-zip   the same from the zip file in which LinkedIn sends the export; FILE/messages.csv#CONVERSATION-ID
  jsonl          each line, {"id": "...", "text": "..."} or {"id": "...", "subject"?: "...", "surface"?: "...",
                 "messages": [{"from": "them"|"me", "text": "..."}]}; its id, or FILE:LINE where it has none
  A mail without a text part is scanned as the text of its HTML part.

Output, one object per item (jsonl: a line each, json: one list)
  {"id", "level": "none|low|medium|high", "score", "techniques": [...], "patterns": [...], "guards": [...],
   "findings": [{"indicator", "technique", "points", "message", "field", "start", "end", "quote",
                 "citations": [{"advisory", "claim", "title", "publisher", "date", "url"}]}]}
  start and end are UTF-16 offsets into the item's own text: text.slice(start, end) === quote. "message" counts the
  item's messages from 0. A finding with several quotes gives one entry each: its points stand on the first,
  the others have 0, so that points add up.

Exit status
  0  done
  1  only by --fail-on
  2  wrong use, or some input could not be read: everything readable is still scanned, and each fault is one line on
     standard error. Comes before 1
`;

const SHOWN_LEVELS = ['low', 'medium', 'high'] as const;

export function parseScanOptions(args: readonly string[]): Usage<ScanOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string', default: 'auto' },
        format: { type: 'string' },
        level: { type: 'string', default: 'low' },
        'fail-on': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const wrong = (option: string, value: string, choices: readonly string[]): Usage<ScanOptions> => ({
      kind: 'wrong',
      problem: `--${option} is one of ${choices.join(', ')}; not "${value}"`,
    });

    const from = findChoice(['auto', ...INPUT_FORMATS], values.from);
    if (from === undefined) return wrong('from', values.from, ['auto', ...INPUT_FORMATS]);
    const format = values.format === undefined ? undefined : findChoice(OUTPUT_FORMATS, values.format);
    if (values.format !== undefined && format === undefined)
      return wrong('format', values.format, OUTPUT_FORMATS);
    const level = findChoice(SHOWN_LEVELS, values.level);
    if (level === undefined) return wrong('level', values.level, SHOWN_LEVELS);
    const failOnName = values['fail-on'];
    const failOn = failOnName === undefined ? undefined : findChoice(SHOWN_LEVELS, failOnName);
    if (failOnName !== undefined && failOn === undefined) return wrong('fail-on', failOnName, SHOWN_LEVELS);

    const files = positionals.length === 0 ? ['-'] : positionals;
    return { kind: 'run', options: { from, format, level, failOn, files } };
  } catch (error) {
    return { kind: 'wrong', problem: describeUsageError(error) };
  }
}
