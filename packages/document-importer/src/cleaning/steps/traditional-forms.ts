import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { simplifiedForms, simplifiedOnly } from '../traditional.js';

const TRADITIONAL_OR_SIMPLIFIED = /\p{Script=Han}/gu;
/** Characters of official texts that both scripts write alike but a converter gets wrong. */
const KEPT = new Set('乾');
/** 徵 is 征 but for the name of a note or of a man; 畫 is 划 in the words for plans. */
const NOTE_OR_NAME = /[魏角]徵|徵羽/;
const PLANNED = /[計计規规企策]畫/;
/** Words of documents from the mainland, which are Traditional only after a converter went over them. */
const MAINLAND =
  /[關关]于|對于|由于|政府信息公開|政務(?:公開|服務|新媒體)|[省市縣州區]政府|辦公廳|網絡|中國特色社會主義|習近平|三個代表|科學發展觀|貫徹落實|指導思想|人民政府|黨中央|黨的[一二]?十[一二三四五六七八九]?大|依法治[國市縣區省]|[市縣區省]委|黨[委組]|國務院|自治區|街道辦事處|鄉鎮|法治政府|[發發]〔\d{4}〕/g;
const ENOUGH_WORDS = 4;
/** 著 is 着 except in these words. */
const AUTHORED = /[显卓专论名原编巨土昭]著|著[名作称述者]/;
/** 壹 is 一 except in sums of money written out. */
const AMOUNT = /[零拾佰仟万亿]壹|壹[拾佰仟万亿元]/;

/**
 * Traditional characters of a document that a converter made: one with reading notes, or one that mixes both scripts. A
 * document that is Traditional throughout stays as it is.
 */
export const traditionalForms: CleaningStep = {
  step: 'traditional-forms',
  find(text, { counts }) {
    const forms = simplifiedForms();
    const edits = editsOf(text, TRADITIONAL_OR_SIMPLIFIED, ({ 0: character, index }) => {
      if (character === '著') return AUTHORED.test(text.slice(Math.max(0, index - 1), index + 2)) ? undefined : '着';
      if (character === '壹') return AMOUNT.test(text.slice(Math.max(0, index - 1), index + 2)) ? undefined : '一';
      if (character === '徵')
        return NOTE_OR_NAME.test(text.slice(Math.max(0, index - 1), index + 2)) ? undefined : '征';
      if (character === '畫' && PLANNED.test(text.slice(Math.max(0, index - 1), index + 1))) return '划';
      return KEPT.has(character) ? undefined : forms.get(character);
    });
    if (edits.length === 0) return [];
    const only = simplifiedOnly();
    const simplified = [...text].filter((character) => only.has(character)).length;
    const mainland = counts.has('reading-notes') ? ENOUGH_WORDS : [...text.matchAll(MAINLAND)].length;
    return mainland >= ENOUGH_WORDS || simplified * 3 > edits.length ? edits : [];
  },
};
