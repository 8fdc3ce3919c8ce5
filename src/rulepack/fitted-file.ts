import { z } from 'zod';
import { TECHNIQUE_IDS } from '../core/technique.ts';
import type { RuleFault } from './rule-fault.ts';
import type { RuleFile } from './rule-file.ts';

/** Where the fit writes what it found. No person edits it. */
export const FITTED_PATH = 'rules/fitted/recognisers.json';

const three = z.tuple([z.number(), z.number(), z.number()]);

const schema = z.strictObject({
  /** Digests of what the fit read: a test fails when they are stale. */
  corpus: z.string(),
  rules: z.string(),
  program: z.string(),
  /** The least score of `medium` that the points were scaled to. */
  medium: z.number(),
  vocabulary: z.string(),
  recognisers: z.array(
    z.strictObject({
      id: z.string(),
      bias: z.number(),
      unit: z.number(),
      weights: z.string(),
      curve: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
  strengthOf: z.partialRecord(z.enum(TECHNIQUE_IDS), three),
});

export type FittedFile = z.infer<typeof schema>;

export interface ReadFitted {
  readonly fitted?: FittedFile;
  readonly faults: readonly RuleFault[];
}

/** Reads what the fit wrote. A project without it has no recognisers. */
export function readFitted(files: readonly RuleFile[]): ReadFitted {
  const file = files.find(({ path }) => path === FITTED_PATH);
  if (file === undefined) return { faults: [] };
  const outcome = schema.safeParse(parse(file.text));
  if (outcome.success) return { fitted: outcome.data, faults: [] };
  const message = 'This file is not as the fit writes it; run npm run fit, or restore it.';
  return { faults: [{ path: FITTED_PATH, line: 1, column: 1, code: 'fitted-file', message }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
