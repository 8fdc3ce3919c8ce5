import type { InputFault, PlacelessFault } from '../core/input-fault.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { decodeText } from './decode-text.ts';
import type { Input } from './input.ts';
import { tooLarge } from './read-whole.ts';
import { splitLines } from './split-lines.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonLine {
  readonly line: number;
  readonly object: JsonObject;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLine(bytes: Uint8Array | undefined): Result<JsonObject | undefined, PlacelessFault> {
  if (bytes === undefined) return fail(tooLarge('the line '));
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ ...decoded.fault, problem: `the line ${decoded.fault.problem}` });
  const text = decoded.value.replace(/^\uFEFF/, '').trim();
  if (text === '') return succeed(undefined);
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value)
      ? succeed(value)
      : fail({ code: 'broken-line', problem: 'is not a JSON object' });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine's message repeats words of the line, which may be anybody's; the place is enough.
    return fail({ code: 'broken-line', problem: 'is not valid JSON' });
  }
}

/** The objects of JSON Lines, one a line; blank lines are passed over, a bad line is one fault. */
export async function* readJsonLines(input: Input): AsyncGenerator<Result<JsonLine, InputFault>> {
  for await (const { number, bytes } of splitLines(input.bytes)) {
    const parsed = parseLine(bytes);
    if (!parsed.ok) yield fail({ file: input.name, line: number, ...parsed.fault });
    else if (parsed.value !== undefined) yield succeed({ line: number, object: parsed.value });
  }
}
