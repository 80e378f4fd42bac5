import { isCalendarDate, type Vocabulary } from '@zhunsheng/plan-schema';

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
/** Texts that YAML reads as themselves without quotes: they begin with a letter or figure and hold no mark of YAML. */
const PLAIN = /^[\p{L}\p{N}《“（][^\n:#"'`{}[\],&*!|>%@]*$/u;
const OTHERWISE_READ = /^(?:[\d.+-]+|[\d-]{8,10}|true|false|null|yes|no|~)$/i;

/** A day as people type it (2027/5/3, 2027年5月3日) as 2027-05-03; undefined for what is no day. */
export function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DAY.exec(text.normalize('NFKC')) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** The first word of each token of a vocabulary, which is its label. */
export function labelsOf<Token extends string>({ tokens, words }: Vocabulary<Token>): readonly string[] {
  return tokens.map((token) => labelOf({ tokens, words }, token));
}

/** The label of a token. */
export function labelOf<Token extends string>({ words }: Vocabulary<Token>, token: Token): string {
  return Object.keys(words).find((word) => words[word] === token) ?? token;
}

/** A text as a YAML value. */
export function yamlText(text: string): string {
  const isPlain = PLAIN.test(text) && !OTHERWISE_READ.test(text) && text === text.trim();
  return isPlain ? text : JSON.stringify(text);
}
