/**
 * Takes the place of WXT's own context of content scripts (by an alias in `wxt.config.ts`). WXT's tells the page that it
 * has started, by a message to the window and an event that bears the extension's id, and a page's script can hear both.
 * This one says nothing. Nothing but `signal` is used of it.
 */
export class ContentScriptContext {
  // Nothing aborts it: a script that outlives its extension ends itself at its next look.
  readonly signal: AbortSignal = new AbortController().signal;
}
