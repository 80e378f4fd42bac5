const HAN = /\p{Script=Han}/u;

/** Whether a character is a Han character. */
export function isHan(character: string | undefined): boolean {
  if (character === undefined || character === '') return false;
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code > 0x2e7f && HAN.test(character);
}
