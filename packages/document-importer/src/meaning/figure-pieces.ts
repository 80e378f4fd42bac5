import { COUNT, N, TIME } from './target-words.js';

const FIGURE = `${N}\\s?(?:%|个?百分点|${COUNT}|${TIME})`;
const BOUND = '(?:及?以上|及?以下|以内|左右)';
const PART = new RegExp(`(${FIGURE})(${BOUND}?)`, 'g');
const MARK = '、';
const JOINTS = [MARK, '和', '及', '与'];
/** 大型项目不少于2个、小型项目不少于8个: a figure in front of the mark, and words with a figure of their own behind it. */
const FIGURE_IN_FRONT = new RegExp(`${FIGURE}${BOUND}?$`);
const WORDS_BEHIND = new RegExp(`^(?!${FIGURE})[^，。；、]{2,30}?[\\p{Script=Han}”）]${FIGURE}`, 'u');
const REACH = 40;
const RHYTHM_INSIDE = /^[^\d]{0,24}?(每(?:年度?|半年|季度|月|周))/;
const RHYTHM = /^(?:每(?:年度?|半年|季度|月|周)|全年|年内|(?:到|至)?20\d\d年底?前?，?)/;

/** The stretches of a clause that each name one figure; what the first says of time holds for the others. */
export function piecesOf(clause: string): string[] {
  const rhythm = RHYTHM.exec(clause)?.[0] ?? RHYTHM_INSIDE.exec(clause)?.[1] ?? '';
  return besideEachOther(clause)
    .map((piece, index) => (index > 0 && !RHYTHM.test(piece) ? rhythm + piece : piece))
    .flatMap(listed);
}

function besideEachOther(clause: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = clause.indexOf(MARK); at >= 0; at = clause.indexOf(MARK, at + 1)) {
    const ahead = clause.slice(Math.max(start, at - REACH), at);
    if (!FIGURE_IN_FRONT.test(ahead) || !WORDS_BEHIND.test(clause.slice(at + 1, at + 1 + 2 * REACH))) continue;
    pieces.push(clause.slice(start, at));
    start = at + 1;
  }
  return [...pieces, clause.slice(start)];
}

/** Figures one behind another share the words in front of them, and the bound behind the last. */
function listed(piece: string): string[] {
  const parts = firstList(piece);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [piece];
  const ahead = piece.slice(0, first.index).replace(/(?:分别|均需?|各)(?=\D{0,6}$)/, '');
  const shared = /分别/.test(piece) && parts.slice(0, -1).every(([, , bound]) => bound === '');
  const behind = piece.slice(endOf(last));
  return parts.map(([, figure, bound]) => ahead + figure + (shared ? last[2] : bound) + behind);
}

/** The figures of the first list in a text: 85%、95%左右, 100%和90%以上. None where none stands behind another. */
function firstList(text: string): RegExpExecArray[] {
  let list: RegExpExecArray[] = [];
  for (const part of text.matchAll(PART)) {
    const last = list.at(-1);
    if (last !== undefined && JOINTS.includes(text.slice(endOf(last), part.index))) list.push(part);
    else if (list.length > 1) break;
    else list = [part];
  }
  return list.length > 1 ? list : [];
}

function endOf({ index, 0: text }: RegExpExecArray): number {
  return index + text.length;
}
