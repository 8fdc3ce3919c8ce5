import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/cli/load-project.ts';
import { PROJECT_ROOT } from '../../src/cli/project-root.ts';
import type { Message } from '../../src/core/observation.ts';

/*
 * Counterfactuals: the same conversation with other origins, and over another messenger, must weigh the same to the point.
 */

/** Country, adjective, city, name: what tells where somebody is from. One row each. */
const ORIGINS: readonly (readonly [string, string, string, string])[] = [
  ['China', 'Chinese', 'Beijing', 'Wang Lei'],
  ['Canada', 'Canadian', 'Ottawa', 'Claire Tremblay'],
  ['Germany', 'German', 'Berlin', 'Jonas Weber'],
  ['France', 'French', 'Lyon', 'Camille Moreau'],
  ['Japan', 'Japanese', 'Osaka', 'Yuki Tanaka'],
  ['Korea', 'Korean', 'Seoul', 'Minjun Kim'],
  ['India', 'Indian', 'Pune', 'Anjali Rao'],
  ['Russia', 'Russian', 'Kazan', 'Irina Volkova'],
  ['Iran', 'Iranian', 'Shiraz', 'Leila Ahmadi'],
  ['Israel', 'Israeli', 'Haifa', 'Noa Levi'],
  ['Turkey', 'Turkish', 'Izmir', 'Emre Kaya'],
  ['Brazil', 'Brazilian', 'Recife', 'Paulo Souza'],
  ['Mexico', 'Mexican', 'Puebla', 'Lucia Torres'],
  ['Nigeria', 'Nigerian', 'Lagos', 'Chinedu Okafor'],
  ['Kenya', 'Kenyan', 'Nakuru', 'Wanjiru Mwangi'],
  ['Egypt', 'Egyptian', 'Giza', 'Hassan Farouk'],
  ['Poland', 'Polish', 'Gdansk', 'Zofia Nowak'],
  ['Ukraine', 'Ukrainian', 'Lviv', 'Oksana Bondar'],
  ['Italy', 'Italian', 'Turin', 'Marco Ricci'],
  ['Spain', 'Spanish', 'Seville', 'Ana Delgado'],
  ['Sweden', 'Swedish', 'Lund', 'Elin Berg'],
  ['Australia', 'Australian', 'Perth', 'Jack Wilson'],
  ['Vietnam', 'Vietnamese', 'Hanoi', 'Linh Tran'],
  ['Singapore', 'Singaporean', 'Jurong', 'Wei Ling Tan'],
];

const MESSENGERS = [
  'WeChat',
  'WhatsApp',
  'Telegram',
  'Signal',
  'Viber',
  'KakaoTalk',
  'Threema',
  'Zalo',
  'Skype',
];

interface Item {
  readonly id: string;
  readonly messages: readonly Message[];
}

const FIT = join(PROJECT_ROOT, 'tests/corpus/fit');
const items = readdirSync(FIT).flatMap((file) =>
  readFileSync(join(FIT, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Item => JSON.parse(line)),
);

const project = await loadProject();
if (!project.ok) throw new Error(project.fault.join('\n'));
const { inspect } = project.value;

/** All that may not depend on origin or messenger. */
function weigh(item: Item, change: (text: string) => string): unknown {
  const messages = item.messages.map((message) => ({ ...message, text: change(message.text) }));
  const { level, score, findings } = inspect({ surface: 'conversation', messages });
  return {
    id: item.id,
    level,
    score,
    findings: findings.map(({ indicator, points }) => [indicator, points]),
  };
}

function replacer(words: readonly string[], by: string): (text: string) => string {
  const pattern = new RegExp(`\\b(?:${words.join('|')})\\b`, 'g');
  return (text) => text.replaceAll(pattern, by);
}

/** Thousands of conversations, each in two dozen versions: milliseconds. */
const SLOW = 300_000;

describe('the rules', () => {
  it(
    'weigh a conversation the same wherever its people and places are from',
    () => {
      const words = ORIGINS.flat();
      const concerned = items.filter(({ messages }) =>
        messages.some(({ text }) => words.some((word) => text.includes(word))),
      );
      expect(concerned.length).toBeGreaterThan(50);
      const swaps = ORIGINS.map((origin) => {
        const replace = origin.map((word, kind) =>
          replacer(
            ORIGINS.map((row) => row[kind] ?? word),
            word,
          ),
        );
        return (text: string): string => replace.reduce((changed, one) => one(changed), text);
      });
      const [first = (text: string) => text, ...others] = swaps;
      const differing = concerned.filter((item) => {
        const expected = JSON.stringify(weigh(item, first));
        return others.some((swap) => JSON.stringify(weigh(item, swap)) !== expected);
      });
      expect(differing.map(({ id }) => id)).toEqual([]);
    },
    SLOW,
  );

  it(
    'weigh a conversation the same over whichever messenger it is to go on',
    () => {
      const concerned = items.filter(({ messages }) =>
        messages.some(({ text }) => MESSENGERS.some((name) => text.includes(name))),
      );
      expect(concerned.length).toBeGreaterThan(50);
      const swaps = MESSENGERS.map((name) => replacer(MESSENGERS, name));
      const [first = (text: string) => text, ...others] = swaps;
      const differing = concerned.filter((item) => {
        const expected = JSON.stringify(weigh(item, first));
        return others.some((swap) => JSON.stringify(weigh(item, swap)) !== expected);
      });
      expect(differing.map(({ id }) => id)).toEqual([]);
    },
    SLOW,
  );
});
