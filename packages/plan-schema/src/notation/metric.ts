/** Words further away than this from the figure name nothing of it. */
const REACH = 200;
const VERBS = '组织开展|开展|组织|举办|接受|参加|召开|举行|听取|推出|发布|安排|进行|提供|完成|实现|做到|配备|达到|达';
const LEADING = new RegExp(
  `^(?:[\\s,，;；:：、。]|其中|力争|确保|争取|保证|要|应当?|须|需|至少|最少|最多|至多|各(?=${VERBS})|和|的|of\\s|(?:${VERBS})(?![率度数量比时会者情]))`,
);
const TRAILING = new RegExp(
  `(?:[\\s,，;；:：、。]|${VERBS}|至少|最少|最多|至多|不少于|不低于|不超过|控制在?|保持在?|稳定在?|力争|确保|为|在|要|应当?|须|需要?|均|都|的|\\bof|\\bwith)$`,
);
const GOES_ON = /^\s*(?:并|且|以|和|及|或|、|全?覆盖$)/;

/** What is measured, out of the words in front of a figure: without verbs, and of the last of several pieces. */
export function metricBefore(words: string): string {
  const pieces = words.slice(-REACH).split(/[,，]/).map(stripped);
  return pieces.filter((piece) => piece !== '').at(-1) ?? '';
}

/** What is measured, out of the words behind a figure. Words that begin another clause name nothing. */
export function metricAfter(words: string): string {
  return GOES_ON.test(words) ? '' : stripped(words.slice(0, REACH).split(/[,，]/)[0] ?? '');
}

function stripped(words: string): string {
  let rest = words;
  for (let next = rest.replace(LEADING, ''); next !== rest; next = rest.replace(LEADING, '')) rest = next;
  for (let next = rest.replace(TRAILING, ''); next !== rest; next = rest.replace(TRAILING, '')) rest = next;
  return rest.replace(/\s+/g, ' ');
}
