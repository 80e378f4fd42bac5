import { CHANGE, COUNT, MAX, MIN, N, TIME } from './target-words.js';

const FIGURE = `${N}\\s?(?:%|个?百分点|${COUNT}|${TIME})`;
const BOUND = '(?:及?以上|及?以下|以内|左右)';
/** 85%、95%左右, 100%和90%以上. */
const LIST = new RegExp(`(?:${FIGURE}${BOUND}?(?:、|和|及|与)){1,6}${FIGURE}${BOUND}?`);
const PART = new RegExp(`(${FIGURE})(${BOUND}?)`, 'g');
/** 大型项目不少于2个、小型项目不少于8个. */
const BESIDE = new RegExp(
  `(?<=${FIGURE}${BOUND}?)、(?!${FIGURE})(?=[^，。；、]{2,24}?(?:${MIN}|${MAX}|${CHANGE}|为|率|[\\p{Script=Han}”）])${FIGURE})`,
  'u',
);
const RHYTHM_INSIDE = /^[^\d]{0,24}?(每(?:年度?|半年|季度|月|周))/;
const RHYTHM = /^(?:每(?:年度?|半年|季度|月|周)|全年|年内|(?:到|至)?20\d\d年底?前?，?)/;

/** The stretches of a clause that each name one figure; what the first says of time holds for the others. */
export function piecesOf(clause: string): string[] {
  const rhythm = RHYTHM.exec(clause)?.[0] ?? RHYTHM_INSIDE.exec(clause)?.[1] ?? '';
  return clause
    .split(BESIDE)
    .map((piece, index) => (index > 0 && !RHYTHM.test(piece) ? rhythm + piece : piece))
    .flatMap(listed);
}

/** Figures one behind another share the words in front of them, and the bound behind the last. */
function listed(piece: string): string[] {
  const list = LIST.exec(piece);
  if (!list) return [piece];
  const parts = [...list[0].matchAll(PART)];
  const last = parts.at(-1)?.[2] ?? '';
  const ahead = piece.slice(0, list.index).replace(/(?:分别|均需?|各)(?=\D{0,6}$)/, '');
  const shared = /分别/.test(piece) && parts.slice(0, -1).every(([, , bound]) => bound === '');
  const behind = piece.slice(list.index + list[0].length);
  return parts.map(([, figure, bound]) => ahead + figure + (shared ? last : bound) + behind);
}
