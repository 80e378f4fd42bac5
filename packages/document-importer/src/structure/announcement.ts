const LACKING = '问题|不足|短板|差距|困难|薄弱环节|隐患';
const SHOWN = '(?:主要|具体|集中|突出)?(?:有|是|为|包括|表现|体现|反映|集中)?(?:在|为|如下|于)?(?:以下)?';
const PROBLEMS = new RegExp(
  `(?:${LACKING})(?:和(?:${LACKING}))?，?${SHOWN}(?:[几\\d一二三四五六七八九十]{0,2}个?方面)?$|(?:检查|督察|督查|审计|评查|巡察|调研|抽查)中?[也还]?发现$`,
);
const PROPOSALS =
  /(?:建议|对策|打算)(?:如下|是|有)?$|^(?:下一?步|今后)[^。]{0,40}(?:做好|抓好|推进|从|工作|方面)[^。]{0,16}$/;
/** 针对存在的问题，采取措施： announces what was done. */
const DEALT_WITH = /(?:整改|解决|化解|整治|破解|针对|围绕|聚焦)[^，]{0,20}$/;
/** What stands between the announcement and its items. */
const OPEN_END = /[：:，,]\s?$/;

/** What the last words of a paragraph announce for the items behind them: 存在的主要问题有：, 为此建议：. */
export function announcedBy(text: string): 'problems' | 'proposals' | undefined {
  const ahead = text.slice(-80);
  if (!OPEN_END.test(ahead)) return undefined;
  const words = ahead.replace(OPEN_END, '');
  const last = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')) + 1);
  const problem = PROBLEMS.exec(last);
  if (problem) return DEALT_WITH.test(last.slice(0, problem.index)) ? undefined : 'problems';
  return PROPOSALS.test(last) ? 'proposals' : undefined;
}
