import type { Message, Observation } from '../core/observation.ts';
import type { Engine, Inspection } from '../engine/create-engine.ts';
import type { Slice } from './slice.ts';

/** New text of so many characters at most is inspected as one piece of work, unless it is a single message. */
const PIECE_CHARACTERS = 2000;

/**
 * Inspects a conversation, its new texts piece by piece. What one text holds depends on no other, so the whole that is weighed in the
 * end is the same as if it had been inspected at once.
 *
 * @param keep given what is known after each piece, for the next attempt if the time is up
 */
export function inspectInSlices(
  engine: Engine,
  observation: Observation,
  previous: Inspection | undefined,
  slice: Slice,
  keep: (inspection: Inspection) => void,
): Inspection {
  const pieces = findPieces(observation, previous);
  let known = previous;
  if (pieces.length > 1) {
    const texts = new Map(previous?.texts);
    // The last piece is inspected with the whole.
    for (const messages of pieces.slice(0, -1)) {
      const { assessment, texts: found } = slice.work(() =>
        engine.inspect({ surface: observation.surface, messages }),
      );
      for (const [text, inspection] of found) texts.set(text, inspection);
      known = { assessment, texts };
      keep(known);
    }
  }
  const inspectWhole = (): Inspection => engine.inspect(observation, known);
  const inspection = pieces.length === 0 ? inspectWhole() : slice.work(inspectWhole);
  keep(inspection);
  return inspection;
}

/** The messages with texts that are not known yet, in their order. */
function findPieces({ messages }: Observation, previous: Inspection | undefined): readonly Message[][] {
  const pieces: Message[][] = [];
  const seen = new Set<string>();
  let room = 0;
  for (const message of messages) {
    const { text } = message;
    if (seen.has(text) || previous?.texts.has(text) === true) continue;
    seen.add(text);
    const piece = pieces.at(-1);
    if (piece === undefined || text.length > room) {
      pieces.push([message]);
      room = PIECE_CHARACTERS - text.length;
    } else {
      piece.push(message);
      room -= text.length;
    }
  }
  return pieces;
}
