/** Nouns that titles of official documents end with, and the kind of document each stands for. */
const TITLE_KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?:政策)?(?:解读|问答)$|答记者问$/, 'other'],
  [
    /(?:考核|考评|评价|评估|测评|评查|验收)(?:验收|工作|实施|评分|扣分|评审|量化|自评|达标|奖惩|等级|办法){0,2}(?:办法|细则|方案|标准|制度|规定|方法|规则|(?:标准|评分|项目|自评)表)$/,
    'assessment',
  ],
  [/(?:考核|考评|检查|评查|验收|创建)[^，。]{0,12}(?:评分|扣分|计分)[^，。]{0,6}(?:标准|细则|办法)$/, 'assessment'],
  [/(?:指标体系|评估指标|考核指标|指标|评分表|测评表|评分标准|考核表|评价标准)$/, 'indicators'],
  [
    /(?:工作报告|情况报告|情况的?报告|年度报告|调研报告|督察报告|评估报告|自查报告|总结|报告|工作总结|情况汇报|汇报|(?:督察|督查|督导|检查|巡察|巡视|评估)反馈意见|反馈意见)$/,
    'report',
  ],
  [/(?:工作要点|要点|工作计划|工作安排|年度计划)$/, 'work-points'],
  [
    /(?:实施方案|工作方案|行动方案|行动计划|三年行动|实施计划|方案|任务分工|分工方案|任务清单|任务分解表|(?:任务|责任|工作|目标)分解|分解方案|分解表|分工表|任务表|责任表|清单|台账|责任分工|计划|实施规划(?=$))$/,
    'implementation-plan',
  ],
  [/(?:规划|纲要)$/, 'programme-plan'],
  [/(?:意见)$/, 'opinions'],
  [/(?:若干措施|措施|办法|规定|细则|条例|规则|制度|规程|守则|举措|十条)$/, 'measures'],
  [/(?:通知|决定|通报|公告|通告|批复|函|决议|公报|建议|令)$/, 'other'],
];
const TITLE_TAIL = /(?:[（(〔][^（()）〔〕]{1,30}[)）〕]|[（(][^（()）]{0,12}(?:试行|稿|年)[)）]){1,2}$/;

/** The kind of document that a title names, or undefined for words that are no title. */
export function titleKind(title: string): string | undefined {
  const plain = title.replace(TITLE_TAIL, '').replace(/[》”」]$|[《》]/g, '');
  return TITLE_KINDS.find(([form]) => form.test(plain))?.[1];
}

const ORGAN =
  /(?:委员会|人民政府|政府|办公室|办公厅|委办|党委|党组|市委|县委|区委|省委|州委|旗委|盟委|常委会|人大|政协|法院|检察院|[厅局委办部院署处科室司队所站社团会府]|中心|联合会|总工会|领导小组|(?:检查|督察|督查|督导|巡察|巡视|调研|审计|评查|评估|工作|视察)组|指挥部|法工委|议事协调机构|工委|公司|集团|银行|学校|大学|学院|[中小]学|幼儿园|医院|支行|工商联|妇联|残联|文联|侨联|科协|作协|贸促会)$/;

/** Whether a line is the name of one body or of several between blanks, as a signature or a byline is. */
export function isOrgan(text: string): boolean {
  const plain = text.replace(/（[^（）]{1,12}）$/, '').replace(/“([^“”]{1,20})”/g, '$1');
  if (plain.length < 3 || plain.length > 60 || /[，。；：、《》“”？！\d_|—-]/.test(plain)) return false;
  return (
    plain.split(' ').every((name) => name.length >= 2 && name.length <= 30 && ORGAN.test(name)) &&
    !/^(?:关于|为了|各|加强|推进|健全|完善|建立)|召开|举行|举办/.test(plain)
  );
}

/** Sections that state aims, principles or surroundings: what is numbered below them binds nobody. */
export const GENERAL =
  /^(?:(?:总体|基本|整体)要求|(?:总体|基本|工作|主要|整体|整治|整改|治理|推进|实施|行动|活动|创建|改革|发展|建设)?(?:思路|原则|目标|思想)(?:[和与及、](?:基本|工作|总体|主要)?(?:要求|思路|原则|目标|指标|任务)){0,2}|指导思想(?:和.{0,8})?|(?:总体|工作|建设|发展|主要|奋斗|年度|预期|具体|行动|整治|改革|创建|阶段)目标|目标要求|总体(?:要求|思路|目标|部署|安排|设想)(?:[和与及].{0,10})?|(?:发展|规划|编制|现实|建设|工作){0,2}(?:背景|环境|基础|现状|形势)(?:[和与及](?:背景|环境|基础|现状|形势|条件|意义))?|(?:重要|重大)意义|充分认识.{0,40}|提高(?:思想|政治)认识|(?:适用|实施)范围|序言|前言|引言|总则|附则|(?:基本|发展)(?:形势|情况|现状|原则)|(?:现状|形势)(?:分析|与.{0,8})?|(?:面临的?)?(?:形势|机遇).{0,10}|考核(?:对象|范围|原则|依据)|(?:考核|评价|评估)的?(?:指导思想|目的|原则)|(?:术语|名词).{0,6}|工作依据|依据|起草(?:背景|说明))$/;

/** Numbered paragraphs with such titles are clauses wherever they stand. */
export const GENERAL_ITEM =
  /^(?:指导思想|(?:基本|工作|主要|总体|实施|整改)(?:原则|要求|思路|目标|指标)|(?:建设|发展|整治|行动|创建|改革|预期|具体|阶段)目标|目标(?:要求|任务|指标)|编制依据|适用范围|.{0,30}取得了?(?:重大|显著|明显|积极|新的?|阶段性|初步)?(?:进展|成效|成绩|成就|突破)|(?:发展|建设|工作)?(?:基础|成效|形势|现状)|面临的?(?:形势|机遇|挑战).{0,6})$/;

/** Longer titles of such sections: 深化改革的指导思想和基本要求. */
export const GENERAL_ENDING =
  /(?:指导思想|总体要求|基本原则|总体思路|重要意义|重大意义|(?:重要|必要)性(?:和(?:紧迫|必要)性)?|(?:现状|基础)(?:和|与|及)(?:面临的?)?(?:形势|机遇|挑战))(?:[和与及、].{2,12})?$/;

/** Sections of a report that tell what is wrong. */
export const PROBLEMS =
  /(?:问题|不足|短板|弱项|薄弱环节|差距|困难|隐患|风险点)(?:和(?:不足|短板|困难|原因|薄弱环节|问题|挑战|差距))?(?:及?(?:原因|其原因)(?:分析)?|分析|表现|清单)?$|存在的?(?:主要|突出)?(?:问题|不足|困难)/;
/** Sections of a report that tell what should be done. */
export const PROPOSALS =
  /(?:建议|对策|意见和建议|建议意见|下一?步.{0,12}|下一?年.{0,12}|今后.{0,12}|(?:工作|主要)(?:打算|安排|思路|计划|举措|考虑)|打算|努力方向|整改(?:措施|要求|任务|意见|建议|方向|落实)|(?:有关|相关|工作|几点|具体|下步)(?:工作)?要求|改进(?:措施|方向|意见)|\d{4}年(?:度)?(?:主要|重点)?(?:工作|任务)?(?:安排|打算|思路|计划|要点|谋划|展望)|主要安排)$|^(?:下一?步|下一?阶段|今后)/;
/** Headings under which any document, not a report alone, tells what is wrong. */
export const FOUND =
  /^(?:.{0,12}(?:检查|督察|督查|评查|巡察|调研|核查))?(?:发现|存在|面临)?的?(?:主要|突出|共性|普遍)?(?:性)?(?:问题|困难|不足)(?:和.{1,10})?$/;
/** Sections of a report on accounts that tell what was found in one field. */
export const AUDITED = /审计(?:调查)?(?:情况|结果)?$|审计发现|违纪违法问题线索/;
/** Headings behind the problems of a report that demand something: 进一步压实责任. */
export const DEMANDING =
  /^(?:坚持|进一步|切实|不断|持续|扎实|深入|全面|严格|认真|着力|加快|加强|强化|提高|提升|压实|落实|抓好|突出|聚焦|健全|完善|优化|推动|推进|举一反三|立即|限期|统一思想)/;
/** Sections of a report that tell what was done. */
export const ACHIEVEMENTS =
  /(?:成效|成绩|进展|进展情况|工作情况|开展情况|基本情况|主要做法|做法(?:和|与)?.{0,6}|完成情况|落实情况|执行情况|总体情况|履职情况|举措和成效|履行.{0,30}(?:职责|责任).{0,10}情况|有关情况|工作回顾|主要工作|回顾|情况)$/;
