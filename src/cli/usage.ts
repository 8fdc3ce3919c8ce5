/** What parsing arguments came to; `problem` is a sentence for standard error. */
export type Usage<Options> =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

/** The message of an error that `parseArgs` throws for wrong use; any other error is a bug and thrown on. */
export function describeUsageError(error: unknown): string {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  // The first sentence says what is wrong; what follows is advice about Node's own syntax.
  return error.message.split('. ')[0] ?? error.message;
}

/** The choice of that name, or undefined. */
export function findChoice<Choice extends string>(
  choices: readonly Choice[],
  name: string,
): Choice | undefined {
  return choices.find((choice) => choice === name);
}
