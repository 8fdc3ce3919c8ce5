import type { Page } from '@playwright/test';

/** What a popup showed, read from its own page. */
export interface PopupReport {
  /** What it says about the page as a whole, where it shows no warning. */
  readonly notices: readonly string[];
  readonly cards: readonly PopupCard[];
}

export interface PopupCard {
  readonly level: string;
  readonly name: string;
  readonly summary: string;
  readonly rules: readonly PopupRule[];
}

export interface PopupRule {
  readonly title: string;
  readonly quotes: readonly string[];
  readonly why: string;
  readonly sources: readonly string[];
}

/** How long a page may take to be read, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Waits until the popup has an answer, and reads it. */
export async function readPopup(popup: Page): Promise<PopupReport> {
  await popup.locator('.card, .notice').first().waitFor({ timeout: PATIENCE_MS });
  return popup.evaluate(() => {
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
    return {
      notices: all(document, '.notice').map((notice) => all(notice, 'h2, h3, p, li').map(textOf).join(' - ')),
      cards: all(document, '.card').map((card) => ({
        level: textOf(card.querySelector('.card-level')),
        name: all(card, '.card-names > :not(.card-level)').map(textOf).join(', '),
        summary: textOf(card.querySelector('.card-summary')),
        rules: all(card, '.rule').map((rule) => ({
          title: textOf(rule.querySelector('.rule-title')),
          quotes: all(rule, '.quote mark').map(textOf),
          why: textOf(rule.querySelector('.rule-why')),
          sources: all(rule, '.source').map(
            (source) =>
              `${textOf(source.querySelector('cite'))}. ${textOf(source.querySelector('.source-facts'))} ` +
              `<${source.querySelector('a')?.href ?? ''}>`,
          ),
        })),
      })),
    };
  });
}

/** The report as plain text for a terminal. */
export function describePopup({ notices, cards }: PopupReport): string {
  const lines = notices.map((notice) => `  ${notice}`);
  for (const { level, name, summary, rules } of cards) {
    lines.push(`  ${level}: ${name}`, `    ${summary}`);
    for (const { title, quotes, why, sources } of rules) {
      lines.push(`    * ${title}`);
      for (const quote of quotes) lines.push(`      words: "${quote}"`);
      lines.push(`      why: ${why}`);
      for (const source of sources) lines.push(`      source: ${source}`);
    }
  }
  return lines.join('\n');
}
