/** What a record of ours holds: words, and lists of words. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A flat record as YAML. Every value is a quoted string in which nothing of what was typed has a meaning of its own, so that
 * no words of a note can add a field; empty and missing fields are left out.
 *
 * @example yamlText({ unit: 'sifaju', subjects: ['sifaju'] }) // unit: "sifaju"\nsubjects: ["sifaju"]\n
 */
export function yamlText(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return typeof value === 'string' ? `${name}: ${quoted(value)}` : `${name}: [${value.map(quoted).join(', ')}]`;
  });
  return `${lines.join('\n')}\n`;
}

/** A JSON string is a double-quoted scalar of YAML once what YAML may not hold is escaped as well. */
function quoted(text: string): string {
  const whole = text.replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'));
  return JSON.stringify(whole).replace(UNPRINTED, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A pair that stands for one character, or half of one. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
