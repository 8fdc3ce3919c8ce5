import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Item {
  readonly id: string;
  readonly pair?: string;
  readonly label: string;
  readonly lang: string;
  readonly messages: readonly { readonly from: string; readonly text: string }[];
  readonly marks?: readonly { readonly message: number; readonly quote: string }[];
}

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

function readPart(part: 'fit' | 'judge'): readonly Item[] {
  return readdirSync(join(CORPUS, part)).flatMap((file) =>
    readFileSync(join(CORPUS, part, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): Item => JSON.parse(line)),
  );
}

const parts = { fit: readPart('fit'), judge: readPart('judge') };

describe('the corpus', () => {
  it('has every item once', () => {
    const ids = [...parts.fit, ...parts.judge].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps both sides of a pair in one part', () => {
    for (const items of [parts.fit, parts.judge]) {
      const sides = new Map<string, string[]>();
      for (const { pair, label } of items)
        if (pair !== undefined) sides.set(pair, [...(sides.get(pair) ?? []), label]);
      expect([...sides].filter(([, labels]) => labels.toSorted().join() !== 'approach,benign')).toEqual([]);
    }
  });

  it('marks words that stand in the text', () => {
    const wrong = [...parts.fit, ...parts.judge].flatMap(({ id, messages, marks = [] }) =>
      marks
        .filter(({ message, quote }) => !messages[message]?.text.includes(quote))
        .map(({ quote }) => `${id}: ${quote}`),
    );
    expect(wrong).toEqual([]);
  });
});
