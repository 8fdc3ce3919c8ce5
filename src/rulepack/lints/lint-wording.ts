import { unifyHan } from '../han-forms.ts';
import { faultAt, type NodePath, type ParsedFile } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint, LintInput } from './lint.ts';

/** A sentence or title that people read. */
export interface Prose {
  readonly file: ParsedFile;
  readonly path: NodePath;
  readonly text: string;
  /** Official names that may stand in it. */
  readonly names: readonly string[];
}

/** All sentences of rules and techniques that the product shows. */
export function collectProse({ sources }: LintInput): readonly Prose[] {
  const prose: Prose[] = [];
  for (const { file, value } of [
    ...sources.indicators,
    ...sources.patterns,
    ...sources.guards,
    ...sources.recognisers,
  ]) {
    const names = value.names ?? [];
    const add = (path: NodePath, text: string): void => {
      prose.push({ file, path, text, names });
    };
    add(['title'], value.title);
    add(['why'], value.why);
    if (!('ordinary' in value)) continue;
    for (const [place, text] of value.ordinary.entries()) add(['ordinary', place], text);
    for (const [place, text] of value.verify.entries()) add(['verify', place], text);
  }
  const techniques = sources.techniques;
  for (const [place, { title, summary }] of (techniques?.value.techniques ?? []).entries()) {
    if (techniques === undefined) break;
    prose.push({ file: techniques.file, path: ['techniques', place, 'title'], text: title, names: [] });
    prose.push({ file: techniques.file, path: ['techniques', place, 'summary'], text: summary, names: [] });
  }
  return prose;
}

// Words that accuse. A warning explains a message; it accuses nobody.
const ACCUSING =
  /(?<![\p{L}\p{N}])(?:sp(?:y|ies|ied|ying)|agents?|guilty|suspect(?:s|ed|e|es)?|malicious|black[ -]?list(?:s|ed|ing)?|espion(?:s|ne|nes)?|coupables?)(?![\p{L}\p{N}])|间谍|嫌疑/giu;

/** No sentence and no id uses a word that accuses. */
export const lintWording: Lint = (input) => {
  const faults: RuleFault[] = [];
  for (const { file, path, text } of [
    ...collectProse(input),
    ...collectClaims(input),
    ...collectIds(input),
  ]) {
    for (const match of unifyHan(text).matchAll(ACCUSING)) {
      const message = `The word "${match[0]}" accuses; say what the message does instead.`;
      faults.push(faultAt(file, path, 'accusing-word', message, match.index));
    }
  }
  return faults;
};

type Text = Pick<Prose, 'file' | 'path' | 'text'>;

function collectClaims({ sources }: LintInput): readonly Text[] {
  return sources.seeds.flatMap(({ file, value }) =>
    value.claims.map(({ summary }, place) => ({ file, path: ['claims', place, 'summary'], text: summary })),
  );
}

function collectIds({ sources }: LintInput): readonly Text[] {
  const { lexicons, indicators, patterns, guards, concepts, recognisers, seeds } = sources;
  const rules = [...lexicons, ...indicators, ...patterns, ...guards, ...concepts, ...recognisers];
  return [
    ...rules.map(({ file, value }) => ({ file, path: ['id'], text: value.id })),
    ...seeds.flatMap(({ file, value }) =>
      value.claims.map(({ id }, place) => ({ file, path: ['claims', place, 'id'], text: id })),
    ),
  ];
}
