import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';

const MARKS = new RegExp(
  [
    String.raw`欢迎(?:访问|关注)[^\n。，,]{0,20}(?:网站?|公众号)(?:www\.[a-z0-9.]{3,40})?`,
    String.raw`更多[^\n。，,]{0,14}(?:尽在|请(?:访问|关注|登录))[^\n。，,]{0,20}`,
    String.raw`(?:秘书|文秘|公文|范文|材料)[^\n。，,]{0,6}(?:之家|网|资源|大全)[—-]{1,3}[^\n。，,]{2,16}(?:更新|下载|分享)(?:www\.[a-z0-9.]{3,40})?`,
    String.raw`(?:本文|文章|资料)(?:来源|来自|转自)(?:于|自)?[:：]?[^\n。，,]{0,10}(?:网|www\.[a-z0-9.]{3,40})[^\n。，,]{0,4}`,
    // A name and an address between blanks; one in brackets or behind a colon is of the sentence.
    String.raw`(?<=[\s。；，])[\u4e00-\u9fff]{2,6}[ ,，]{1,2}(?:https?://)?www\.[a-z0-9-]{2,30}\.(?:com|net|org|cc)(?![a-z./])`,
    String.raw`(?<=[\s\u4e00-\u9fff。；，] )(?:https?://)?www\.[a-z0-9-]{2,30}\.(?:com|net|org|cc)(?![a-z./]) ?`,
    String.raw`(?<=\s)[\u4e00-\u9fff]{2,4}[,，](?:办公|公文|文秘|范文)[\u4e00-\u9fff]{0,4}之家`,
    String.raw`(?:https?://)?www\.[a-z0-9-]{2,30}\.(?:com|net|cn|org)(?:\.cn)?(?:整理|收集|分享|提供)`,
  ].join('|'),
  'g',
);

/** Words of a collecting site inside the sentences of the document. */
export const watermarks: CleaningStep = {
  step: 'watermarks',
  find: (text) => editsOf(text, MARKS, () => ''),
};
