const HAN: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  Ｏ: '0',
  O: '0',
  o: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const ARABIC = /((?:19|20)\d\d)\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?:\s?日|(?!\d))/;
const CHINESE =
  /([一二][〇○Ｏ零Oo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
/** A line that lost 年, 月 and 日 because no font shows them: 2026322, 202658日. */
const BARE = /^((?:19|20)\d\d)年?(\d{2,4})日?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day with the place of its words. */
export interface FoundDate {
  readonly date: string;
  readonly index: number;
  readonly text: string;
}

/** The first day that a line names, in digits or in Chinese numerals. */
export function findDate(text: string): FoundDate | undefined {
  const arabic = ARABIC.exec(text);
  if (arabic) return made(arabic, Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const chinese = CHINESE.exec(text);
  if (!chinese) return bareDate(text);
  const year = [...(chinese[1] ?? '')].map((digit) => HAN[digit] ?? '').join('');
  return made(chinese, Number(year), ordinal(chinese[2] ?? ''), ordinal(chinese[3] ?? ''));
}

/** A day without its words, where its figures can be parted in one way only. */
function bareDate(text: string): FoundDate | undefined {
  const match = BARE.exec(text.trim());
  if (!match) return undefined;
  const figures = match[2] ?? '';
  const parted = [1, 2].flatMap((at) => {
    const [month, day] = [figures.slice(0, at), figures.slice(at)];
    const plain = figures.length === 4 || (!/^0/.test(month) && !/^0/.test(day));
    return plain && day.length <= 2 ? (made(match, Number(match[1]), Number(month), Number(day)) ?? []) : [];
  });
  return parted.length === 1 ? parted[0] : undefined;
}

/** Whether a line holds a day and nothing else, brackets apart. */
export function isDateLine(text: string): boolean {
  const found = findDate(text);
  return (
    found !== undefined && text.replace(found.text, '').replace(/[（()）\s]|发布|印发|日期[:：]?/g, '').length <= 1
  );
}

function made(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { date, index: match.index, text: match[0] };
}

function ordinal(words: string): number {
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? Number(HAN[tens] ?? 1) * 10 : 0;
  return ten + Number(HAN[ones] ?? 0);
}
