import { announcedBy } from './announcement.js';
import { plainTitle } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Mode, Place } from './place.js';
import { settlesProblems } from './rectification.js';
import { titleOf } from './title-of.js';
import {
  ACHIEVEMENTS,
  AUDITED,
  DEMANDING,
  FOUND,
  GENERAL,
  GENERAL_ENDING,
  GENERAL_ITEM,
  PROBLEMS,
  PROPOSALS,
} from './words.js';

/** What a node's title, or what it announces, says of all below it. */
export function modeOf(node: OutlineNode, place: Place): Mode {
  if (place.mode === 'general') return 'general';
  const announced = announcesBelow(node);
  if (announced === 'problems' || (announced && place.report)) return announced;
  if (!node.own) return GENERAL_ITEM.test(node.text.slice(0, titleOf(node.text).titleEnd)) ? 'general' : place.mode;
  const title = plainTitle(node);
  if (GENERAL.test(title) || GENERAL_ENDING.test(title)) return 'general';
  if (FOUND.test(title) && (place.level === 1 || /^(?:存在|主要|突出|面临|问题|困难|不足)/.test(title)))
    return 'problems';
  if (!place.report) return place.level === 1 && TOLD.test(title) ? 'achievements' : place.mode;
  const settles = settlesProblems(node, title);
  if (settles !== undefined) return settles ? 'problems' : place.mode;
  return place.level === 1 ? modeOfPart(title, place) : modeInside(title, place);
}

/** What the last words in front of the numbered items of a node say of them: 审计发现的主要问题：. */
export function announcesBelow({ children, paragraphs, text }: OutlineNode): ReturnType<typeof announcedBy> {
  return children.length > 0 ? announcedBy(paragraphs.at(-1)?.text ?? text) : undefined;
}

/** Headings that tell what was reached, whatever the document is. */
const TOLD = /(?:举措|做法|措施|工作|进展)(?:及其?|[和与、])(?:主要)?成效$|取得的?(?:主要)?(?:成效|成绩|进展)$/;

/** The parts of a report: what was done, what is wrong, what should be done. */
function modeOfPart(title: string, place: Place): Mode {
  if (place.audit && AUDITED.test(title)) return 'problems';
  if (PROBLEMS.test(title)) return 'problems';
  if (PROPOSALS.test(title)) return 'proposals';
  if (ACHIEVEMENTS.test(title)) return 'achievements';
  return place.afterProblems && DEMANDING.test(title) ? 'proposals' : place.mode;
}

/** Headings inside a part seldom change what it is. */
function modeInside(title: string, { mode, level }: Place): Mode {
  const [problem, proposal] = [PROBLEMS.test(title), PROPOSALS.test(title)];
  if (level > 2 && !/存在的?(?:主要|突出)?问题/.test(title)) return mode;
  if (problem && proposal) return 'problems';
  if (mode !== 'achievements' && !(mode === 'problems' && proposal)) return mode;
  if (proposal && /^(?:下一?步|建议|对策|工作打算|意见)/.test(title)) return 'proposals';
  return problem && /存在/.test(title) ? 'problems' : mode;
}
