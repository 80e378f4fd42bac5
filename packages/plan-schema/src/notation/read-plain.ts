import type { DeadlineReading } from './deadline-reading.js';

const VALIDITY =
  /有效期(?:限|为|至|到|自|延)|^(?:政策|措施)?(?:延长|延续|顺延)[至到]|^(?:政策)?执行期|^(?:施行|实施|试行)(?:期限|至)|止$|^valid (?:until|to|through)|^extended (?:to|until)/i;
const FORMS: readonly (readonly [RegExp, DeadlineReading])[] = [
  [
    /^(?:在|于)?(?:每一?届|每个|每|本届|一个)?任期(?:以内|之内|内|中)?(?:[^\d]{0,24}(?:\d{1,2}次[^\d]{0,24})?)$/,
    { kind: 'per-term' },
  ],
  [/^(?:并|(?:立行立改|立即整改)[,、]?并?)?(?:长期|持续|常态化?|不间断|经常性?)[^\d]{0,24}$/, { kind: 'ongoing' }],
  [
    /^(?:在)?(?:本)?(?:规划|计划|方案|纲要|行动)?(?:规划|实施|执行|计划)(?:期限?|周期|年限)(?:以内|之内|内|间|末|届满前)?(?:[^\d]{0,24})$/,
    { kind: 'plan-period' },
  ],
  [/^(?:once per|once in|within|in|each|every) ?(?:a |the |their )?(?:term|term of office)$/i, { kind: 'per-term' }],
  [/^(?:ongoing|continuous(?:ly)?|continuing|long[- ]term|permanent(?:ly)?)$/i, { kind: 'ongoing' }],
  [/^(?:within|during|over|throughout|in) the plan(?:ning)? period$/i, { kind: 'plan-period' }],
];

/** Words that need no figure: 任期内, 长期坚持, 规划期内, and the English ones. */
export function readPlain(words: string): DeadlineReading | undefined {
  return FORMS.find(([form]) => form.test(words))?.[1];
}

/** Whether words say how long a measure holds rather than by when something is due: 有效期至…, 延长至…, 执行期…止. */
export function isValidity(words: string): boolean {
  return VALIDITY.test(words);
}
