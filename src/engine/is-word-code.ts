/** Whether a UTF-16 code unit of a folded text belongs to a word: letters and digits of any script, as far as ranges can tell. */
export function isWordCode(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  // General, CJK and full-width punctuation.
  return !((code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00);
}
