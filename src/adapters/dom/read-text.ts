import { isHiddenItself } from './is-visible.ts';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'BUTTON',
  'TITLE',
  'HEAD',
  'SVG',
]);

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

// Words for screen readers only, beside the same words for everyone.
const FOR_SCREEN_READERS = /(?:^|\s)(?:visually-hidden|a11y-text|screen-reader-text|sr-only)(?:\s|$)/;

/**
 * The text of an element as it is read: line breaks where the page has them, white space collapsed, and without what nobody sees.
 * Does not ask for layout, so it costs the page none.
 *
 * @param skip asked of every node in the order of reading: whether to leave it out with all that is in it
 */
export function readText(root: Element, skip: (node: Node) => boolean = () => false): string {
  let text = '';
  let line = '';
  let isSpaceOwed = false;

  const breakLine = (): void => {
    text += `${line}\n`;
    line = '';
    isSpaceOwed = false;
  };
  const endBlock = (): void => {
    if (line !== '') breakLine();
  };
  const addText = (data: string): void => {
    const collapsed = data.replaceAll(/[ \t\r\n\f]+/g, ' ');
    if (collapsed === '') return;
    if (collapsed.startsWith(' ')) isSpaceOwed = line !== '';
    if (collapsed === ' ') return;
    const isSpaceNext = collapsed.endsWith(' ');
    const words = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, isSpaceNext ? -1 : undefined);
    line += isSpaceOwed ? ` ${words}` : words;
    isSpaceOwed = isSpaceNext;
  };

  const visit = (node: Node): void => {
    if (skip(node)) return;
    if (isText(node)) {
      addText(node.data);
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') {
      breakLine();
      return;
    }
    if (tag === 'IMG') {
      if (node.hasAttribute('data-emoji')) addText(node.getAttribute('alt') ?? '');
      return;
    }
    if (isSkipped(node, tag)) return;
    const isBlock = BLOCKS.has(tag);
    if (isBlock) endBlock();
    for (const child of node.childNodes) visit(child);
    if (isBlock) endBlock();
    else if (tag === 'TD' || tag === 'TH') isSpaceOwed = line !== '';
  };

  for (const child of root.childNodes) visit(child);
  return (text + line).trim();
}

/** What to leave out of a text, by a CSS selector. */
export function matching(selector: string): (node: Node) => boolean {
  return (node) => isElement(node) && node.matches(selector);
}

function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag) || isHiddenItself(element)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const classes = element.getAttribute('class');
  return classes !== null && FOR_SCREEN_READERS.test(classes);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
