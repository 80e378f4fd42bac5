import { describe, expect, test } from 'vitest';
import { formatTarget } from '../../src/notation/format-target.js';
import { parseTarget } from '../../src/notation/parse-target.js';
import type { Target } from '../../src/schemas/target.js';

/** `[by ][per/every ]metric comparator value unit`, `?` for a doubt. */
function brief({ metric, comparator, value = '', upper, unit = '', per = [], every, by, doubt }: Target): string {
  const context = [by, [...per, every].filter(Boolean).join('/')].filter(Boolean).join(' ');
  const figure = `${value}${upper ? `..${upper}` : ''}${unit}`;
  return [context, metric, comparator, figure].filter(Boolean).join(' ') + (doubt ? '?' : '');
}

const canonical: readonly (readonly [string, string])[] = [
  ['指标 ≥ 60学时', '指标 >= 60学时'],
  ['每人每年 培训 ≥ 60学时', '人/year 培训 >= 60学时'],
  ['每人每年培训 ≥ 60学时', '人/year 培训 >= 60学时'],
  ['每阶段 事项 ≥ 100项', '阶段 事项 >= 100项'],
  ['每项目部 培训 ≥ 1次', '项目部 培训 >= 1次'],
  ['任期内 培训 ≥ 1次', '任期 培训 >= 1次'],
  ['2027年底前 备案率 = 100%', '2027-12-31 备案率 = 100%'],
  ['审核率 > 95%', '审核率 > 95%'],
  ['审核率 >= 95 %', '审核率 >= 95%'],
  ['审核率 ＜＝ ９５％', '审核率 <= 95%'],
  ['差错率 < 0.5%', '差错率 < 0.5%'],
  ['专家 ≈ 120名', '专家 ~ 120名'],
  ['覆盖 = 全部', '覆盖 all'],
  ['存量 = 零', '存量 zero'],
  ['存量 = 0件', '存量 = 0件'],
  ['审理时间 = 30～45日', '审理时间 between 30..45日'],
  ['法律顾问覆盖率 ≥ 90%（2027年底前）', '2027-12-31 法律顾问覆盖率 >= 90%'],
  ['接听率 ≥ 90%（工作时间）', '接听率 >= 90%（工作时间）'],
  ['满意度 提高 5个百分点', '满意度 change 5个百分点'],
  ['投诉 下降 10%', '投诉 change -10%'],
  ['≥ 3次', '>= 3次'],
  ['每万人 发案率 ≤ 3件', '万人 发案率 <= 3件'],
  ['每万人发案率 ≤ 3件', '每万人发案率 <= 3件'],
  ['Training ≥ 60 hours', 'Training >= 60hours'],
];

const printed: readonly (readonly [string, string])[] = [
  ['不少于60学时', '>= 60学时'],
  ['每人每年接受不少于60学时的培训', '人/year 培训 >= 60学时'],
  ['至少举办2次法治专题讲座', '法治专题讲座 >= 2次'],
  ['审核率不低于95%', '审核率 >= 95%'],
  ['备案率达到95%以上', '备案率 >= 95%'],
  ['95%以上的案件按期办结', '案件按期办结 >= 95%'],
  ['百分之九十五以上', '>= 95%'],
  ['超过100件', '>= 100件?'],
  ['高于100件', '> 100件'],
  ['办理时限不超过15个工作日', '办理时限 <= 15个工作日'],
  ['最高50万元', '<= 50万元'],
  ['5天以内', '<= 5天'],
  ['30日内', '<= 30日'],
  ['10件以下', '< 10件'],
  ['不高于3%', '<= 3%'],
  ['差错率低于1%', '差错率 < 1%'],
  ['按5%提取', '提取 = 5%'],
  ['给予500元补助', '补助 = 500元'],
  ['20件左右', '~ 20件'],
  ['约120名', '~ 120名'],
  ['投诉量下降10%', '投诉量 change -10%'],
  ['满意度提高5个百分点', '满意度 change 5个百分点'],
  ['利率降低20个基点', '利率 change -20个基点'],
  ['收入增长6%', '收入 change 6%'],
  ['压减审批事项30%', '审批事项 change -30%'],
  ['下降10%以上', 'change -10%'],
  ['办理时限压缩至3个工作日', '办理时限 <= 3个工作日'],
  ['覆盖率提高到95%', '覆盖率 >= 95%'],
  ['督察全覆盖', '督察 all'],
  ['实现执法岗位全覆盖', '执法岗位 all'],
  ['规范性文件应备尽备', '规范性文件 all'],
  ['应备尽备', 'all'],
  ['100%', '= 100%'],
  ['合格率100%', '合格率 = 100%'],
  ['积案清零', '积案 zero'],
  ['清零', 'zero'],
  ['零投诉', '投诉 zero'],
  ['20～30件', 'between 20..30件'],
  ['3~5日', 'between 3..5日'],
  ['20%—30%', 'between 20..30%'],
  ['二十至三十件', 'between 20..30件'],
  ['12.9万项', '= 12.9万项'],
  ['不少于1,200件', '>= 1200件'],
  ['不少于１２００件', '>= 1200件'],
  ['到2027年，备案率达到100%', '2027-12-31 备案率 >= 100%'],
  ['每季度发布典型案例不少于3件', 'quarter 典型案例 >= 3件'],
  ['每个乡镇（街道）调解员不少于2名', '乡镇（街道） 调解员 >= 2名'],
  ['每任期至少督察1次', '任期 督察 >= 1次'],
  ['每名执法人员每年培训不少于60学时', '执法人员/year 培训 >= 60学时'],
  ['实现100%全覆盖', '= 100%'],
  ['一网通办率98%以上、网上可办率100%', '一网通办率 >= 98%?'],
  ['每两年评估不少于1次', '两年 评估 >= 1次?'],
  ['加强学习，每人每年不少于60学时', '人/year 加强学习 >= 60学时'],
  ['at least 60 hours of training per person every year', 'person/year training >= 60hours'],
];

/** The seeds' forms: 002 （三）, its item on life stages, 004 （二）3 and （八）3, as facts in words of our own. */
const seeds: readonly (readonly [string, ...string[]])[] = [
  ['每年至少举办2次法治专题讲座', 'year 法治专题讲座 >= 2次'],
  ['部门负责人任期内至少接受一次法治专题脱产培训', '任期 法治专题脱产培训 >= 1次'],
  ['执法人员每人每年接受不少于60学时的业务培训', '人/year 业务培训 >= 60学时'],
  ['每阶段推出不少于100项集成事项', '阶段 集成事项 >= 100项'],
  ['每年至少举办一期专题培训班，和两期以上专题讲座', 'year 专题培训班 >= 1期', 'year 专题讲座 >= 2期'],
  ['常务会议每年至少听取2次依法行政汇报', 'year 依法行政汇报 >= 2次'],
];

const several: readonly (readonly [string, ...string[]])[] = [
  ['备案率 ≥ 95%；审查率 = 100%', '备案率 >= 95%', '审查率 = 100%'],
  ['每人每年不少于60学时，其中网络学习不少于20学时', '人/year >= 60学时', '人/year 网络学习 >= 20学时'],
  ['2027年底前覆盖率达90%，2028年底前达100%', '2027-12-31 覆盖率 >= 90%', '2028-12-31 覆盖率 >= 100%'],
  ['不少于60学时的培训，方式不限', '培训 >= 60学时'],
];

const unread: readonly string[] = [
  '政务服务便民热线12345',
  '两个一流',
  '落实“8337”思路',
  '三统一',
  '推行9+X清单',
  '1545模式',
  '用好“三函”',
  '六有三有',
  '2011年',
  '第24条',
  '第二十四条',
  '星法委发〔2026〕3号',
  '法治环境明显改善',
];

describe('parseTarget', () => {
  test.each([...canonical, ...printed, ...seeds, ...several])('reads %s', (text, ...expected) => {
    expect(parseTarget(text).map(brief)).toEqual(expected);
  });

  test.each(unread)('keeps “%s”, which is no target, whole', (text) => {
    expect(parseTarget(text)).toEqual([{ metric: text, comparator: '=', text, doubt: true }]);
  });

  test('reads nothing from nothing', () => {
    expect(parseTarget(' ；')).toEqual([]);
  });

  test('keeps the printed words', () => {
    expect(parseTarget('到２０２７年，备案率达到９５％').map(({ text }) => text)).toEqual([
      '到２０２７年，备案率达到９５％',
    ]);
    expect(parseTarget('不少于60学时的培训，方式不限').map(({ text }) => text)).toEqual([
      '不少于60学时的培训，方式不限',
    ]);
  });
});

describe('formatTarget', () => {
  test.each([...canonical, ...printed])('writes %s to the letter', (text) => {
    expect(parseTarget(text).map(formatTarget)).toEqual([text]);
  });

  test('writes a target that took its rhythm from the words before it anew', () => {
    const targets = parseTarget('每年至少举办一期专题培训班，和两期以上专题讲座');
    expect(targets.map(formatTarget)).toEqual(['每年至少举办一期专题培训班', '每年 专题讲座 ≥ 2期']);
  });
});
