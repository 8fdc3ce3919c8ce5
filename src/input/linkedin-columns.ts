/** One row of `messages.csv`; a column that the export lacks is empty. */
export interface LinkedinRow {
  readonly conversation: string;
  readonly title: string;
  readonly from: string;
  readonly fromUrl: string;
  readonly to: string;
  readonly toUrls: string;
  readonly date: string;
  readonly subject: string;
  readonly content: string;
  readonly folder: string;
  readonly draft: string;
}

export type LinkedinColumns = Readonly<Record<keyof LinkedinRow, number>>;

// Names differ a little between exports; compared in lower case, letters only.
const NAMES: Readonly<Record<keyof LinkedinRow, readonly string[]>> = {
  conversation: ['conversationid', 'threadid'],
  title: ['conversationtitle', 'threadtitle'],
  from: ['from', 'sender', 'sendername'],
  fromUrl: ['senderprofileurl', 'fromprofileurl'],
  to: ['to', 'recipient', 'recipients'],
  toUrls: ['recipientprofileurls', 'recipientprofileurl'],
  date: ['date', 'sentat', 'timestamp'],
  subject: ['subject'],
  content: ['content', 'body', 'message'],
  folder: ['folder', 'direction'],
  draft: ['ismessagedraft'],
};

function simplify(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** Where each column stands in this header; undefined for a row that is no header of such an export. */
export function findColumns(row: readonly string[]): LinkedinColumns | undefined {
  const found = row.map(simplify);
  const place = (column: keyof LinkedinRow): number => {
    return found.findIndex((name) => NAMES[column].includes(name));
  };
  const columns: LinkedinColumns = {
    conversation: place('conversation'),
    title: place('title'),
    from: place('from'),
    fromUrl: place('fromUrl'),
    to: place('to'),
    toUrls: place('toUrls'),
    date: place('date'),
    subject: place('subject'),
    content: place('content'),
    folder: place('folder'),
    draft: place('draft'),
  };
  return columns.conversation === -1 || columns.content === -1 || columns.from === -1 ? undefined : columns;
}

export function toRow(values: readonly string[], columns: LinkedinColumns): LinkedinRow {
  const value = (column: keyof LinkedinRow): string => values[columns[column]] ?? '';
  return {
    conversation: value('conversation').trim(),
    title: value('title').trim(),
    from: value('from').trim(),
    fromUrl: value('fromUrl').trim(),
    to: value('to').trim(),
    toUrls: value('toUrls').trim(),
    date: value('date').trim(),
    subject: value('subject').trim(),
    content: value('content'),
    folder: value('folder').trim(),
    draft: value('draft').trim(),
  };
}
