/** A bundled page that the demo shows on its site's real address. Its people are invented. */
export interface ExamplePage {
  /** Also the name of its screenshots. */
  readonly name: string;
  readonly title: string;
  readonly address: string;
  /** In the project's folder. */
  readonly file: string;
}

export const EXAMPLE_PAGES: readonly ExamplePage[] = [];
