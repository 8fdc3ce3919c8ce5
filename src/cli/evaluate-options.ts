import { parseArgs } from 'node:util';
import { describeUsageError, type Usage } from './usage.ts';

export interface EvaluateOptions {
  readonly isJson: boolean;
  readonly hasAll: boolean;
  readonly hasOnlyTotals: boolean;
  /** Empty: the part of the project's own corpus that nothing was fitted to. */
  readonly files: readonly string[];
}

export const EVALUATE_HELP = `Measures detection on labelled JSON Lines.

  npm run -s evaluate -- [options] [FILE.jsonl ...]     no FILE: the project's own corpus

Options
  --json     the same as one object
  --totals   figures only: nothing that names an item
  --all      the lists of misses and false alarms whole; otherwise 20 entries per file (--json is always whole)
  --help     this

A line is {"id", "label": "approach"|"benign", "messages": [...] or "text": "...", "subject"?, "lang"?, "difficulty"?,
"techniques" or "stages"?: [...], "pair"?, "class"?}. A file without any label counts as benign. Items with a class
are measured in a table of their own and in no other. A miss is an approach below medium, a false alarm
a benign item at medium or above; each is listed with its level, its score and what was found.

Exit status: 0 done; 2 wrong use, or some input could not be read (one line each on standard error).
`;

export function parseEvaluateOptions(args: readonly string[]): Usage<EvaluateOptions> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        totals: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    const { json: isJson, all: hasAll, totals: hasOnlyTotals } = values;
    return { kind: 'run', options: { isJson, hasAll, hasOnlyTotals, files: positionals } };
  } catch (error) {
    return { kind: 'wrong', problem: describeUsageError(error) };
  }
}
