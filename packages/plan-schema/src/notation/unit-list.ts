import { cut } from './shield.js';
import type { Span } from './span.js';

const HAN = /[\p{Script=Han})\]〕】》]/u;
const LEVEL =
  '(?:各|全[省市县区])?(?:设区的市|市辖区|县级市|直辖市|自治[州县区旗]|地区|街道|[省市县区旗州盟乡镇]{1,5})(?:[(〔][^()〔〕]{1,12}[)〕])?';
const BARE = new RegExp(`^${LEVEL}$`);
/** What a name may be followed by: see `readUnitTail`. */
const TAIL = '\\(|等|按|依|根据|牵头|主办|负责|承办|组织|抓好|落实|具体|分别|共同|联合|积极|支持|配合|协|参';
const OF_LEVEL = new RegExp(
  `^${LEVEL}(?:人民政府|政府|党委和政府|党委|党工委|管委会|人大|办事处)?(?:各?(?:有关|工作)?部门)?(?:$|(?=${TAIL}))`,
);

/**
 * Cuts a list of bodies at `、`, `，`, `,` and at blanks between Chinese names. A bare level keeps its `、` where the next
 * item completes it: `各市、县（区）人民政府` is one body.
 */
export function cutUnitList(folded: string, shield: Uint8Array, within: Span): Span[] {
  const items = cut(folded, shield, within, (index) => separatesUnits(folded, index, within.end));
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last && completes(folded, last, item)) joined[joined.length - 1] = { start: last.start, end: item.end };
    else joined.push(item);
  }
  return joined;
}

function separatesUnits(folded: string, index: number, end: number): boolean {
  const character = folded[index] ?? '';
  if (character === '、' || character === ',' || character === '\n') return true;
  if (character !== ' ' || !isName(folded, index - 2)) return false;
  let next = index + 1;
  while (next < end && folded[next] === ' ') next += 1;
  return isName(folded, next);
}

function isName(folded: string, index: number): boolean {
  return HAN.test(folded[index] ?? '') && HAN.test(folded[index + 1] ?? '');
}

function completes(folded: string, last: Span, item: Span): boolean {
  if (item.end - last.start > 60 || folded.slice(last.end, item.start).trim() !== '、') return false;
  const levels = folded.slice(last.start, last.end).split('、');
  if (!levels.every((level) => BARE.test(level))) return false;
  const next = folded.slice(item.start, item.end);
  return OF_LEVEL.test(next) && !next.startsWith('各');
}
