import type { Message } from '../core/observation.ts';
import { findOwner, type Participation } from './find-owner.ts';
import { htmlToText } from './html-to-text.ts';
import type { Item } from './item.ts';
import type { LinkedinRow } from './linkedin-columns.ts';

interface StoredMessage {
  readonly sender: string;
  readonly senderName: string;
  /** Milliseconds; NaN where the date can't be read. */
  readonly time: number;
  readonly subject: string;
  readonly text: string;
}

interface StoredConversation {
  readonly id: string;
  readonly title: string;
  readonly messages: StoredMessage[];
  readonly people: Set<string>;
  readonly owners: Set<string>;
}

export interface LinkedinArchive {
  readonly add: (row: LinkedinRow) => void;
  /** One item per conversation in the order of the file, the oldest message first. */
  readonly items: (file: string) => Generator<Item>;
}

// What an advertiser's message looks like in the export; anything else is text as it is.
const HTML = /^\s*<(?:p|div|span|html|body|table|br)\b[^>]*>/i;

function toPerson(name: string, url: string): string {
  const address = url
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return address === '' ? `name:${name}` : `url:${address}`;
}

/** Oldest first: by date, and where dates are equal or missing, against the order of the export, which starts with the newest. */
function sortMessages(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  const first = messages.at(0)?.time ?? Number.NaN;
  const last = messages.at(-1)?.time ?? Number.NaN;
  const inOrder = first < last ? messages : messages.toReversed();
  if (messages.some(({ time }) => Number.isNaN(time))) return inOrder;
  return inOrder.toSorted((a, b) => a.time - b.time);
}

function titleOf(conversation: StoredConversation, owner: string | undefined): string {
  if (conversation.title !== '') return conversation.title;
  const others = conversation.messages.filter(({ sender }) => sender !== owner);
  return [...new Set(others.map(({ senderName }) => senderName))].join(', ');
}

function dateOf(sorted: readonly StoredMessage[]): Pick<Item, 'date'> {
  const time = sorted.at(-1)?.time ?? Number.NaN;
  return Number.isNaN(time) ? {} : { date: new Date(time).toISOString() };
}

function toItem(conversation: StoredConversation, owner: string | undefined, file: string): Item {
  const sorted = sortMessages(conversation.messages);
  const isOwn = ({ sender }: StoredMessage): boolean => sender === owner;
  const subject = sorted.find((message) => message.subject !== '' && !isOwn(message))?.subject;
  const messages = sorted.map(
    (message): Message => ({ from: isOwn(message) ? 'me' : 'them', text: message.text }),
  );
  return {
    id: `${file}#${conversation.id}`,
    surface: 'conversation',
    ...(subject === undefined ? {} : { subject }),
    title: titleOf(conversation, owner),
    ...dateOf(sorted),
    messages,
  };
}

/**
 * Collects the rows of an export. All messages are held until the end: the rows of a conversation need not stand
 * together, the export starts with the newest, and whose archive it is shows only over all of it. So this takes about
 * as much memory as the file is large; an export is one person's messages, tens of megabytes at most.
 */
export function createLinkedinArchive(): LinkedinArchive {
  const conversations = new Map<string, StoredConversation>();
  // A name's profile address; undefined where two people share the name.
  const addresses = new Map<string, string | undefined>();

  const resolve = (person: string): string => addresses.get(person) ?? person;

  const learnAddress = (name: string, person: string): void => {
    const key = `name:${name}`;
    if (person === key) return;
    addresses.set(key, addresses.has(key) && addresses.get(key) !== person ? undefined : person);
  };

  const participation = ({ people, owners }: StoredConversation): Participation => ({
    people: new Set([...people].map(resolve)),
    owners: new Set([...owners].map(resolve)),
  });

  return {
    add: (row) => {
      let conversation = conversations.get(row.conversation);
      if (conversation === undefined) {
        const { conversation: id, title } = row;
        conversation = { id, title, messages: [], people: new Set(), owners: new Set() };
        conversations.set(id, conversation);
      }
      const sender = toPerson(row.from, row.fromUrl);
      learnAddress(row.from, sender);
      conversation.people.add(sender);
      if (/^(?:sent|outgoing)$/i.test(row.folder) || /^(?:yes|true)$/i.test(row.draft))
        conversation.owners.add(sender);
      const urls = row.toUrls.split(',').filter((url) => url.trim() !== '');
      for (const url of urls) conversation.people.add(toPerson('', url.trim()));
      if (urls.length === 0 && row.to !== '') conversation.people.add(toPerson(row.to, ''));
      conversation.messages.push({
        sender,
        senderName: row.from,
        time: Date.parse(row.date),
        subject: row.subject,
        text: HTML.test(row.content) ? htmlToText(row.content) : row.content,
      });
    },
    items: function* (file) {
      const owner = findOwner([...conversations.values()].map(participation));
      for (const conversation of conversations.values()) {
        const messages = conversation.messages.map((message) => ({
          ...message,
          sender: resolve(message.sender),
        }));
        yield toItem({ ...conversation, messages }, owner, file);
      }
    },
  };
}
