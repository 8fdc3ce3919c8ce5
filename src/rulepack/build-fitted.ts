import type { FittedPack } from '../core/fitted-pack.ts';
import { foldTerm } from '../core/fold-characters.ts';
import { isHan } from '../core/han.ts';
import type { FittedFile } from './fitted-file.ts';
import { unifyHan } from './han-forms.ts';
import { listOrigins } from './lints/find-names.ts';
import type { RuleSources } from './load-sources.ts';
import { LANGUAGES } from './schemas.ts';

/** The concept and the lexicon that hold the messengers. */
const MESSENGERS = 'messenger';
const MESSENGER_NAMES = 'messaging-app';

/** What sentences are read with, before anything is fitted. */
export type ConceptPack = Pick<FittedPack, 'concepts' | 'messengers' | 'origins'>;

/** Compiles the concepts, in the order of their ids. */
export function buildConcepts({
  concepts,
  lexicons,
}: Pick<RuleSources, 'concepts' | 'lexicons'>): ConceptPack {
  const names = messengerNames(lexicons);
  const sorted = [...concepts].sort((one, other) => (one.value.id < other.value.id ? -1 : 1));
  const { latin, chinese } = listOrigins();
  return {
    concepts: sorted.map(({ value }) => {
      const own = LANGUAGES.flatMap((language) => value[language].map(toTokens));
      const terms = [
        ...own.filter((term) => !holdsMessenger(term, names)),
        ...(value.id === MESSENGERS ? names : []),
      ];
      // A single Han character stands in too many words to name a concept.
      return [...new Set(terms)]
        .filter((term) => term.length > (isHan(term.charCodeAt(0)) ? 1 : 0))
        .join('|');
    }),
    messengers: sorted.findIndex(({ value }) => value.id === MESSENGERS),
    // Single words of alphabetic scripts are outside the vocabulary anyway.
    origins: [...latin.filter((name) => name.includes(' ')), ...chinese].map(toTokens).join('|'),
  };
}

function messengerNames(lexicons: RuleSources['lexicons']): readonly string[] {
  const lexicon = lexicons.find(({ value }) => value.id === MESSENGER_NAMES)?.value;
  const written = [lexicon?.any, lexicon?.en, lexicon?.fr, lexicon?.zh].flatMap((terms) => terms ?? []);
  return [...new Set(written.filter((term) => !term.includes('(')).map(toTokens))];
}

/** Whether a term holds the name of one messenger: what is said with one of them must count like the same with another. */
function holdsMessenger(term: string, names: readonly string[]): boolean {
  return names.some((name) => {
    return isHan(name.charCodeAt(0)) ? term.includes(name) : ` ${term} `.includes(` ${name} `);
  });
}

const NO_TOKEN = /[^a-z0-9\u3007\u3400-\u4dbf\u4e00-\u9fff$\u20ac\u00a3\u00a5%@]+/g;
const TOKEN = /[a-z]+|\d+|[^a-z\d ]/g;

/** A term as the tokens that the engine reads it as. */
function toTokens(term: string): string {
  const tokens = unifyHan(foldTerm(term)).replace(NO_TOKEN, ' ').match(TOKEN) ?? [];
  return tokens.join(isHan((tokens[0] ?? '').charCodeAt(0)) ? '' : ' ');
}

/** The recognisers as the fit wrote them, with the technique that each rule file names. */
export function buildFitted(sources: RuleSources, fitted: FittedFile): FittedPack {
  const rules = new Map(sources.recognisers.map(({ value }) => [value.id, value]));
  return {
    ...buildConcepts(sources),
    vocabulary: fitted.vocabulary,
    recognisers: fitted.recognisers.flatMap((recogniser) => {
      const rule = rules.get(recogniser.id);
      if (rule === undefined) return [];
      return [{ ...recogniser, ...(rule.technique === undefined ? {} : { technique: rule.technique }) }];
    }),
  };
}
