// Characters that XML forbids, and halves of surrogate pairs: a document with one of them cannot be parsed.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const SIGNS = /[&<>"']/g;

/** A text as content or attribute of XML and HTML alike; what neither can hold becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(SIGNS, (sign) => ENTITIES[sign] ?? sign);
}
