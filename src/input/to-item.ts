import type { Message } from '../core/observation.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import type { Item } from './item.ts';
import { isJsonObject, type JsonObject } from './read-json-lines.ts';
import { toSurface } from './to-surface.ts';

function toMessage(value: unknown, index: number): Result<Message, string> {
  const place = `"messages[${index}]"`;
  if (!isJsonObject(value)) return fail(`${place} is not an object`);
  const { from = 'them', text } = value;
  if (from !== 'them' && from !== 'me') return fail(`${place} has a "from" that is neither "them" nor "me"`);
  if (typeof text !== 'string') return fail(`${place} has no "text" that is a string`);
  return succeed({ from, text });
}

function toMessages(object: JsonObject): Result<readonly Message[], string> {
  if (object.messages === undefined) {
    if (typeof object.text === 'string') return succeed([{ from: 'them', text: object.text }]);
    return fail('has neither "messages" nor a "text" that is a string');
  }
  if (!Array.isArray(object.messages)) return fail('has "messages" that is not a list');
  const messages: Message[] = [];
  for (const [index, value] of object.messages.entries()) {
    const message = toMessage(value, index);
    if (!message.ok) return message;
    messages.push(message.value);
  }
  return succeed(messages);
}

/** An item of JSON Lines, in either shape; unknown fields are passed over. The fault is the problem in words. */
export function toItem(object: JsonObject, idIfNone: string): Result<Item, string> {
  const { id = idIfNone, subject, surface } = object;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('has an "id" that is no string');
  if (subject !== undefined && subject !== null && typeof subject !== 'string') {
    return fail('has a "subject" that is no string');
  }
  const messages = toMessages(object);
  if (!messages.ok) return messages;
  return succeed({
    id: String(id),
    surface: typeof surface === 'string' ? toSurface(surface) : 'file',
    ...(typeof subject === 'string' ? { subject } : {}),
    messages: messages.value,
  });
}
