/** `/in/ACoAA…` of a link, whatever its host and query. */
export function profilePath(link: Element | undefined): string | undefined {
  return /\/in\/[^/?#]+/.exec(link?.getAttribute('href') ?? '')?.[0];
}
