/** A block of a made document: the number that is printed before it stands apart, so that Word can count it itself. */
export interface MadeBlock {
  readonly kind: 'title' | 'section' | 'task' | 'text';
  readonly number?: string;
  readonly text: string;
}

/** A made document: the same blocks are written in every format, with the noise of each. */
export interface MadePlan {
  readonly title: string;
  readonly issuer: string;
  readonly docNumber: string;
  /** As printed: 2026年3月18日. */
  readonly issuedOn: string;
  readonly blocks: readonly MadeBlock[];
  /** What a person reads in it, in the form of `labels/read-labels.ts`. */
  readonly labels: string;
}

const section = (number: string, text: string): MadeBlock => ({ kind: 'section', number, text });
const task = (number: string, text: string): MadeBlock => ({ kind: 'task', number, text });
const text = (words: string): MadeBlock => ({ kind: 'text', text: words });

/** An implementation plan: tasks that are run-in headings, units in brackets at their end. */
export const SCHEME: MadePlan = {
  title: '星洲市法治政府建设实施方案（2026—2030年）',
  issuer: '星洲市人民政府',
  docNumber: '星政发〔2026〕3号',
  issuedOn: '2026年3月18日',
  blocks: [
    { kind: 'title', text: '星洲市法治政府建设实施方案（2026—2030年）' },
    text('为全面建设法治政府，结合本市实际，制定本方案。'),
    section('一、', '健全依法行政制度体系'),
    task(
      '（一）',
      '规范性文件全周期管理。建立文件目录，每年清理一次并公布结果。（责任单位：市司法局；配合单位：市政府各部门）',
    ),
    task(
      '（二）',
      '合法性审查提质增效。重大文件合法性审查率达到100%，审查意见及时反馈起草单位。（牵头单位：市司法局）',
    ),
    section('二、', '推进严格规范公正文明执法'),
    task(
      '（三）',
      '执法人员能力提升。执法人员每人每年培训不少于60学时，2027年12月底前完成首轮轮训。（责任单位：市司法局、市人力资源社会保障局）',
    ),
    task(
      '（四）',
      '执法监督平台建设。2028年底前建成全市统一的执法监督平台，实现执法数据互通共享。（市数据局牵头，市司法局、市财政局配合）',
    ),
    section('三、', '强化组织保障'),
    task('（五）', '督察考核结合。每年至少开展1次专项督察，督察结果作为考核的重要依据。（责任单位：市委依法治市办）'),
  ],
  labels: `title 星洲市法治政府建设实施方案（2026—2030年）
period 2026 2030
kind implementation-plan
S 一、 健全依法行政制度体系
T （一） 规范性文件全周期管理
  lead 市司法局
  support 市政府各部门
  due every year
T （二） 合法性审查提质增效
  lead 市司法局
  target >= 100 %
S 二、 推进严格规范公正文明执法
T （三） 执法人员能力提升
  lead 市司法局；市人力资源社会保障局
  due date 2027-12-31
  target >= 60 学时 year 人
T （四） 执法监督平台建设
  lead 市数据局
  support 市司法局；市财政局
  due date 2028-12-31
S 三、 强化组织保障
T （五） 督察考核结合
  lead 市委依法治市办
  target >= 1 次 year
`,
};

/** Work points of a year: numbers that run through, the units on a line of their own. */
export const POINTS: MadePlan = {
  title: '星洲市2027年法治政府建设工作要点',
  issuer: '中共星洲市委全面依法治市委员会办公室',
  docNumber: '星法办发〔2027〕5号',
  issuedOn: '2027年2月9日',
  blocks: [
    { kind: 'title', text: '星洲市2027年法治政府建设工作要点' },
    text('2027年是法治政府建设承上启下的一年，全市各级各部门要抓好以下工作。'),
    section('一、', '依法全面履行政府职能'),
    task('1.', '动态调整权责清单。清单调整后20个工作日内向社会公布。'),
    text('责任单位：市委编办、市司法局'),
    task('2.', '优化审批服务。新增“一件事”集成办理不少于10项，10月底前全部上线运行。'),
    text('责任单位：市行政审批局；配合单位：各区政府'),
    section('二、', '加强行政权力监督'),
    task('3.', '办好建议提案。人大代表建议办复率达到100%。'),
    text('责任单位：市政府办公室'),
    task('4.', '推进政务公开。每季度通报一次公开情况，持续完善公开目录。'),
    text('责任单位：市政府办公室、市数据局'),
  ],
  labels: `title 星洲市2027年法治政府建设工作要点
period 2027 2027
kind work-points
S 一、 依法全面履行政府职能
T 1. 动态调整权责清单
  lead 市委编办；市司法局
  due within 20 workday
T 2. 优化审批服务
  lead 市行政审批局
  support 各区政府
  due date 2027-10-31
  target >= 10 项
S 二、 加强行政权力监督
T 3. 办好建议提案
  lead 市政府办公室
  target >= 100 %
T 4. 推进政务公开
  lead 市政府办公室；市数据局
  due every quarter
`,
};

/** A table of tasks: header, rows; a section stands across the sheet or in a merged first column. */
export const TASK_TABLE = {
  title: '星洲市2027年法治建设重点任务分工表',
  header: ['序号', '任务类别', '重点任务', '具体内容', '牵头单位', '配合单位', '完成时限'],
  rows: [
    [
      '1',
      '制度建设',
      '编制立法计划',
      '广泛征求意见，编制年度立法计划并公布',
      '市司法局',
      '市政府各部门',
      '2027年3月底前',
    ],
    [
      '2',
      '制度建设',
      '开展文件清理',
      '对现行有效规范性文件逐件审查，公布清理结果',
      '市司法局',
      '市财政局、市商务局',
      '2027年11月底前',
    ],
    ['3', '行政执法', '规范涉企检查', '制定检查计划，年度检查频次下降20%', '市场监管局', '各执法部门', '2027年6月底前'],
    ['4', '行政执法', '开展案卷评查', '评查案卷不少于200件', '市司法局', '各区政府', '每年12月底前'],
  ],
  labels: `T 1 编制立法计划
  lead 市司法局
  support 市政府各部门
  due date 2027-03-31
T 2 开展文件清理
  lead 市司法局
  support 市财政局；市商务局
  due date 2027-11-30
T 3 规范涉企检查
  lead 市场监管局
  support 各执法部门
  due date 2027-06-30
  target change -20 %
T 4 开展案卷评查
  lead 市司法局
  support 各区政府
  due every year 12-31
  target >= 200 件
`,
  sections: ['制度建设', '行政执法'],
} as const;

/** A table of indicators of two levels with points; first-level cells span their rows. */
export const INDICATOR_TABLE = {
  title: '星洲市法治政府建设考核指标',
  header: ['一级指标', '二级指标', '分值', '评分标准'],
  rows: [
    ['制度建设', '规范性文件备案率', '10', '每少1件扣1分，扣完为止'],
    ['制度建设', '公平竞争审查', '5', '未开展的不得分'],
    ['行政执法', '执法公示', '8', '公示不及时的每次扣0.5分'],
    ['行政执法', '案卷评查合格率', '7', '每低1个百分点扣0.2分'],
  ],
  labels: `kind indicators
I - 制度建设 | 
II - 规范性文件备案率 | 10
II - 公平竞争审查 | 5
I - 行政执法 | 
II - 执法公示 | 8
II - 案卷评查合格率 | 7
`,
} as const;
