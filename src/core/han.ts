/** Whether a UTF-16 code unit is a Han character of the basic plane (where all terms of the pack lie). */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}
