/** The sentences of a review list. */
export const REVIEW_WORDS = {
  heading: '导入核对清单',
  intro: '下面是从原文读出的全部内容。带“存疑”标记的请对照原文逐项核对，再使用草稿。',
  data: '文件信息',
  field: '字段',
  value: '读出的内容',
  lines: '原文行',
  absent: '原文未载明',
  doubt: '存疑',
  outline: '读出的结构',
  findings: '问题',
  clauses: '条款',
  indicators: '指标',
  lead: '牵头（责任）单位',
  support: '配合单位',
  deadline: '时限',
  target: '目标',
  part: '分项',
  skipped: '没有采用的行',
  reason: '原因',
  text: '原文',
  diagnostics: '提示',
  edits: '清理步骤',
  count: '次数',
  none: '无',
  units: '文中出现的单位',
} as const;

/** Names of the fields of a document. */
export const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: '标题',
  issuer: '发文机关',
  docNumber: '发文字号',
  issuedOn: '成文日期',
  publishedOn: '发布日期',
  period: '规划期',
  kind: '文种',
  addressees: '主送机关',
  disclosure: '公开方式',
  indexNumber: '索引号',
  subject: '主题分类',
  validity: '有效性',
  totalPoints: '总分',
};

/** Names of kinds of documents and of disclosure. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  'implementation-plan': '实施方案',
  'work-points': '工作要点',
  'programme-plan': '规划',
  opinions: '意见',
  measures: '措施、办法',
  assessment: '考核办法',
  indicators: '指标体系',
  report: '报告',
  other: '其他',
  public: '主动公开',
  'on-request': '依申请公开',
  withheld: '不予公开',
};

/** Why a line was left out. */
export const REASON_WORDS: Readonly<Record<string, string>> = {
  navigation: '网站导航',
  'page-tools': '网页工具',
  'site-footer': '网站页脚',
  'publication-note': '发布信息',
  'repeated-title': '重复的标题',
  label: '仅有“措施：”等引导词',
  contents: '目录',
  'page-number': '页码',
  'page-header': '页眉',
  'page-footer': '页脚',
  separator: '分隔线',
  'print-note': '印发信息',
  'cell-of-row': '已并入表格行的单元格',
  'site-words': '网站附加的文字',
  'table-header': '表头',
  'table-unknown': '未识别的表格',
};

/** What the steps of cleaning do. */
export const STEP_WORDS: Readonly<Record<string, string>> = {
  'control-characters': '去掉不可见字符',
  'script-leftovers': '去掉网页代码残留',
  'lost-blanks': '去掉代替空格的问号',
  'shifted-bytes': '还原错位的字节',
  'reading-notes': '去掉字后的拼音',
  'traditional-forms': '还原误转的繁体字',
  'doubled-marks': '合并重复的标点',
  watermarks: '去掉转载网站的字样',
  'wide-letters': '全角字母数字改为半角',
  'straight-quotes': '直引号改为弯引号',
  'half-width-marks': '半角标点改为全角',
  'lost-line-ends': '恢复丢失的换行',
  blanks: '整理空格',
  'broken-lines': '接上断开的行',
};
