import { fail, type Result, succeed } from '../core/result.ts';
import { TECHNIQUE_IDS } from '../core/technique.ts';
import type { RuleFile } from '../rulepack/rule-file.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SEED_ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

export const NEW_RULE_HELP = `npm run new:rule -- indicator TECHNIQUE ID
npm run new:rule -- pattern ID
npm run new:rule -- guard ID
npm run new:rule -- lexicon NAME
npm run new:rule -- seed PUBLISHER/SLUG
Writes a file with the blanks marked ___; npm run check:rules tells what belongs there.
TECHNIQUE is one of ${TECHNIQUE_IDS.join(', ')}.
`;

/** The new file for the given arguments, blanks marked; or what is wrong with them. */
export function createTemplate(args: readonly string[]): Result<RuleFile, string> {
  const [kind = '', ...rest] = args;
  const [id = ''] = rest.slice(-1);
  const expected = kind === 'indicator' ? 2 : 1;
  switch (kind) {
    case 'indicator':
    case 'pattern':
    case 'guard':
    case 'lexicon':
    case 'seed':
      if (rest.length !== expected) return fail(`"${kind}" takes ${expected} more: see --help.`);
      break;
    default:
      return fail(`"${kind}" is no kind of rule: write indicator, pattern, guard, lexicon or seed.`);
  }
  if (kind === 'seed') {
    return SEED_ID.test(id)
      ? succeed({ path: `seeds/${id}.yml`, text: seed(id) })
      : fail(
          `"${id}" is no PUBLISHER/SLUG: write lower-case letters, digits and single hyphens, with one slash.`,
        );
  }
  if (!ID.test(id)) return fail(`"${id}" is no id: write lower-case letters, digits and single hyphens.`);
  switch (kind) {
    case 'indicator': {
      const [technique = ''] = rest;
      return TECHNIQUE_IDS.some((known) => known === technique)
        ? succeed({ path: `rules/indicators/${technique}/${id}.yml`, text: indicator(technique, id) })
        : fail(`"${technique}" is no technique: write one of ${TECHNIQUE_IDS.join(', ')}.`);
    }
    case 'pattern':
      return succeed({ path: `rules/patterns/${id}.yml`, text: pattern(id) });
    case 'guard':
      return succeed({ path: `rules/guards/${id}.yml`, text: guard(id) });
    case 'lexicon':
      return succeed({ path: `rules/lexicons/${id}.yml`, text: lexicon(id) });
  }
}

const PHRASES = `  en: ["___"]
  fr: ["___"]
  zh: ["___"]
`;

const EXPLAINED = `why: ___
ordinary:
  - ___
verify:
  - ___
cites: [___]
`;

function examples(count: number, fires: string): string {
  const list = (text: string): string => Array.from({ length: count }, () => `"${text}"`).join(', ');
  const languages = (text: string): string =>
    ['en', 'fr', 'zh'].map((language) => `    ${language}: [${list(text)}]\n`).join('');
  return `examples:\n  fires:\n${languages(fires)}  quiet:\n${languages('___')}`;
}

function indicator(technique: string, id: string): string {
  return `id: ${id}
title: ___
technique: ${technique}
# 1 to 3; what each is worth stands in rules/pack.yml.
strength: 1
match:
${PHRASES}${EXPLAINED}${examples(2, '<mark>___</mark>')}`;
}

function pattern(id: string): string {
  return `id: ${id}
title: ___
# medium or high.
level: medium
# Every entry must be met; a list is met by any one of its entries.
needs:
  - ___
  - ___
${EXPLAINED}# Whole conversations: messages of the counterpart, parted by a line of three dashes.
${examples(1, '___')}`;
}

function guard(id: string): string {
  return `id: ${id}
title: ___
# How far it reaches: sentence, message or conversation.
scope: message
# silence, or lower by the points of its strength.
effect: silence
strength: 1
# Which techniques it concerns; empty: all.
techniques: []
match:
${PHRASES}why: ___
${examples(1, '<mark>___</mark>')}`;
}

function lexicon(id: string): string {
  return `id: ${id}
summary: ___
# Terms that are the same in all languages stand under any.
any: [___]
en: [___]
fr: [___]
zh: [___]
`;
}

function seed(id: string): string {
  return `id: ${id}
title: ___
# kind: government, court, research or news. country: two capital letters, or XX for several.
publisher: {name: ___, country: ___, kind: ___}
published: ___
retrieved: ___
url: ___
language: ___
claims:
  - id: ___
    # Leave the technique out where the claim is background.
    technique: ___
    summary: ___
    locator: ___
    # At most eight words of the document, for a link to the passage.
    anchor: ___
`;
}
