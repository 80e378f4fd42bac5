import { plainTitle } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Mode, Place } from './place.js';
import { titleOf } from './title-of.js';
import { ACHIEVEMENTS, GENERAL, GENERAL_ENDING, GENERAL_ITEM, PROBLEMS, PROPOSALS } from './words.js';

/** What a node's title says of all below it. */
export function modeOf(node: OutlineNode, place: Place): Mode {
  if (!node.own) return GENERAL_ITEM.test(node.text.slice(0, titleOf(node.text).titleEnd)) ? 'general' : place.mode;
  const title = plainTitle(node);
  if (GENERAL.test(title) || GENERAL_ENDING.test(title)) return 'general';
  if (place.mode === 'general') return 'general';
  if (
    place.level === 1 &&
    !place.report &&
    /(?:检查|督察|督查|评查|巡察|调研|核查)?(?:发现|存在)的?(?:主要|突出|共性|普遍)?(?:性)?(?:问题|不足)(?:和.{1,10})?$/.test(
      title,
    )
  )
    return 'problems';
  if (/^(?:存在的?|主要|突出|面临的?)?(?:主要|突出)?(?:问题|困难|不足)(?:和.{1,10})?$/.test(title)) return 'problems';
  if (!place.report || place.level > 2) return place.mode;
  const [problem, proposal] = [PROBLEMS.test(title), PROPOSALS.test(title)];
  if (problem && proposal) return 'problems';
  if (place.level > 1 && place.mode !== 'achievements' && !(place.mode === 'problems' && proposal)) return place.mode;
  if (place.level > 1)
    return proposal && /^(?:下一?步|建议|对策|工作打算|意见)/.test(title)
      ? 'proposals'
      : problem && /存在/.test(title)
        ? 'problems'
        : place.mode;
  if (problem) return 'problems';
  if (proposal) return 'proposals';
  return ACHIEVEMENTS.test(title) ? 'achievements' : place.mode;
}
