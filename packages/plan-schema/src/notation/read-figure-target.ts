import { type Comparison, comparisonOf } from './comparators.js';
import { type Figure, figuresIn } from './figures.js';
import { metricAfter, metricBefore } from './metric.js';
import { signed } from './read-symbol-target.js';
import { contextIn, merged } from './target-context.js';
import type { TargetReading } from './target-reading.js';

const SHARE = /^(?:%|‰|个?百分点|个?基点)$/;
const CHANGES = /^\s*(?:将|把)?(?:(提高|提升|增加)|(下降|降低|减少|压缩|缩短|压减|核减|精简))/;

/** A figure in running words: `每年至少举办2次法治专题讲座`, `备案审查率达到95%以上`, `20～30件`. */
export function readFigureTarget(words: string, shield: Uint8Array): TargetReading | undefined {
  const dates = datesHidden(words, shield);
  const candidates = figuresIn(words, dates).map((figure) => ({ figure, said: saidOf(words, figure) }));
  const compared = candidates.filter(({ said }) => said !== undefined);
  const chosen =
    compared[0] ?? candidates.find(({ figure }) => figure.digits && figure.unit !== '' && figure.unit !== '年');
  if (!chosen) return undefined;
  const reading = readingOf(words, chosen.figure, chosen.said);
  // One target holds one figure; what a second one means is for a person to say.
  const more = candidates.some(
    (other) => other !== chosen && (other.said || (other.figure.digits && other.figure.unit)),
  );
  return more ? { ...reading, doubt: true } : reading;
}

function saidOf(words: string, { start, end, unit, upper }: Figure): Comparison | undefined {
  const said = comparisonOf(words.slice(0, start), words.slice(end));
  if (upper !== undefined) return { comparator: 'between', before: said?.before ?? 0, after: said?.after ?? 0 };
  // 为 and 按 in front of a bare number compare nothing: 编号为1545.
  return said?.comparator === '=' && unit === '' ? undefined : said;
}

function readingOf(words: string, figure: Figure, said: Comparison | undefined): TargetReading {
  const before = contextIn(words.slice(0, figure.start - (said?.before ?? 0)));
  const after = contextIn(words.slice(figure.end + (said?.after ?? 0)));
  const context = merged(before.context, after.context);
  const verb = said ? null : CHANGES.exec(before.rest);
  const changes = said?.comparator === 'change' || (verb !== null && SHARE.test(figure.unit));
  const front = metricBefore(changes && verb ? before.rest.slice(verb[0].length) : before.rest);
  const behind = metricAfter(after.rest);
  const metric = SHARE.test(figure.unit) ? front || behind : behind || front;
  const doubt = said?.doubt && { doubt: said.doubt };
  const { value, upper, unit } = figure;
  if (changes) {
    const falls = (said?.falls ?? false) || verb?.[2] !== undefined;
    return { metric, context, comparator: 'change', value: signed(value, falls), unit, ...doubt };
  }
  return { metric, context, comparator: said?.comparator ?? '=', value, ...(upper && { upper }), unit, ...doubt };
}

/** The shield with the days of the words hidden too: the 6 of 2027年6月底前 is no figure. */
function datesHidden(words: string, shield: Uint8Array): Uint8Array {
  const hidden = shield.slice();
  for (const match of words.matchAll(/\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?/g)) {
    hidden.fill(1, match.index, match.index + match[0].length);
  }
  return hidden;
}
