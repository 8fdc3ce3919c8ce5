import { expect } from 'vitest';
import type { Page } from '../../src/adapters/contract.ts';

export type PageEdit = (page: Page) => void;

/** Changes what a selector finds on a fixture; that it finds something is part of the test. */
export function edit(page: Page, selector: string, change: (element: Element) => void): void {
  const elements = [...page.document.querySelectorAll(selector)];
  expect(elements.length, `the fixture has ${selector}`).toBeGreaterThan(0);
  for (const element of elements) change(element);
}

/** An edit that takes attributes away, as a new layout would. */
export function without(selector: string, ...names: readonly string[]): PageEdit {
  return (page) =>
    edit(page, selector, (element) => {
      for (const name of names) element.removeAttribute(name);
    });
}
