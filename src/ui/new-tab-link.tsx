import { useWords } from './words.ts';

interface NewTabLinkProps {
  readonly href: string;
  readonly lang: string;
  readonly children: string;
}

/** A link out of the extension: the page that it leads to does not learn where it was followed. */
export function NewTabLink({ href, lang, children }: NewTabLinkProps) {
  const t = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>{children}</span>
      <span class="visually-hidden"> ({t('newTab')})</span>
    </a>
  );
}
