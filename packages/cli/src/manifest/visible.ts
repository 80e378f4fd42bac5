/**
 * Text from a stranger as it may be printed: what would steer a terminal, turn the direction of writing or not be seen is
 * written as its code. A line feed gives `\u{a}`.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
