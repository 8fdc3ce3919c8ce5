import { fail, type Result, succeed } from '../core/result.ts';
import type { Source } from './check-shape.ts';
import { type ExamplesSource, LANGUAGES, type Language } from './schemas.ts';

/** An example without its marks, and where they stood (UTF-16 offsets, in order). */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** An example with its line in the rule's file. */
export interface RuleExample extends MarkedText {
  readonly line: number;
}

export type ExampleKind = 'fires' | 'quiet' | 'knownGap' | 'knownNoise';

/** The examples of one rule in one language. */
export interface RuleExampleSet extends Readonly<Record<ExampleKind, readonly RuleExample[]>> {
  readonly id: string;
  readonly kind: 'indicator' | 'pattern' | 'guard';
  readonly language: Language;
  /** The rule's file, relative to the root. */
  readonly path: string;
}

export type RuleExamples = readonly RuleExampleSet[];

const OPEN = '<mark>';
const CLOSE = '</mark>';

/** Takes the marks out of an example. The fault says what is wrong with them. */
export function parseMarks(example: string): Result<MarkedText, string> {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start: number | undefined;
  for (const part of example.split(/(<mark>|<\/mark>)/)) {
    if (part === OPEN) {
      if (start !== undefined)
        return fail('A <mark> stands inside another one; close the first one before it.');
      start = text.length;
    } else if (part === CLOSE) {
      if (start === undefined) return fail('A </mark> has no <mark> before it; add it or take this one out.');
      if (start === text.length)
        return fail('Between <mark> and </mark> stands nothing; put the found words there.');
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += part;
  }
  return start === undefined ? succeed({ text, spans }) : fail('A <mark> is never closed; add the </mark>.');
}

/** The messages of a pattern's example, which a line of three dashes parts. */
export function splitConversation(text: string): readonly string[] {
  return text
    .split(/^[ \t]*---[ \t]*$/m)
    .map((message) => message.trim())
    .filter((message) => message !== '');
}

/** All examples of a rule by language. Examples whose marks are wrong are left out; the lints report them. */
export function collectExamples(
  kind: RuleExampleSet['kind'],
  { file, value }: Source<{ readonly id: string; readonly examples: ExamplesSource }>,
): RuleExamples {
  return LANGUAGES.map((language) => {
    const read = (field: keyof ExamplesSource): readonly RuleExample[] =>
      (value.examples[field]?.[language] ?? []).flatMap((text, place) => {
        const marked = parseMarks(text);
        const { line } = file.positionOf(['examples', field, language, place]);
        return marked.ok ? [{ ...marked.value, line }] : [];
      });
    return {
      id: value.id,
      kind,
      language,
      path: file.path,
      fires: read('fires'),
      quiet: read('quiet'),
      knownGap: read('known-gap'),
      knownNoise: read('known-noise'),
    };
  });
}
