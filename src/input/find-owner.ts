/** Who takes part in one conversation; people are keys, `url:...` or `name:...`. */
export interface Participation {
  readonly people: ReadonlySet<string>;
  /** Senders of messages that the export itself calls sent or a draft. */
  readonly owners: ReadonlySet<string>;
}

function mostFrequent(people: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([person]) => person);
}

/**
 * The person whose archive it is: the sender of what the export calls sent, or else the one who takes part in more
 * conversations than anybody else. Undefined where that is nobody, as with a single conversation: to take
 * the wrong one for the owner would leave the other's messages unread.
 */
export function findOwner(conversations: readonly Participation[]): string | undefined {
  const named = mostFrequent(conversations.flatMap(({ owners }) => [...owners]));
  if (named.length === 1) return named[0];
  const frequent = mostFrequent(conversations.flatMap(({ people }) => [...people]));
  // "LinkedIn Member" is what every closed account is called: no one person.
  const withAddress = frequent.filter((person) => person.startsWith('url:'));
  const [owner, other] = frequent.length === 1 ? frequent : withAddress;
  return other === undefined ? owner : undefined;
}
