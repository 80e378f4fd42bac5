import { expect, test } from 'vitest';
import { targetPhrases } from '../../src/meaning/target-phrases.js';

test.each([
  ['figures that share their words', '城市和县城达标率分别达到95%、85%左右。', ['~ 95 %', '~ 85 %']],
  ['figures with bounds of their own', '办结率、满意率分别达到100%和90%以上。', ['>= 100 %', '>= 90 %']],
  ['falls one behind another', '三类排放总量分别下降15%、10%和26%。', ['change -15 %', 'change -10 %', 'change -26 %']],
  ['figures side by side', '引进大型项目不少于2个、小型项目不少于8个。', ['>= 2 个', '>= 8 个']],
  ['a rhythm that holds for both', '每年举办培训班2期、现场会1次。', ['= 2 期 year', '= 1 次 year']],
  ['wide units', '用水总量控制在6700亿立方米以内，整治村庄1.3万个。', ['<= 6700 亿立方米', '= 1.3 万个']],
  ['a range whose unit is printed twice', '给予3万元-5万元的资金支持。', ['between 3 万元']],
  ['a whole in quotation marks', '做到“应办尽办”“应接尽接”。', ['all']],
  ['shares', '到2027年，煤炭占能源消费的比重下降到58%以下，基层诊疗量占比不低于55%。', ['<= 58 %', '>= 55 %']],
  ['whom it is done to', '对3家未批先建企业依法立案查处。', []],
  ['whose works are checked', '对首批50项改革举措落实情况实施核查。', []],
  ['what was found', '督察发现，有3处管网破损。截至目前，全区36座矿坑仍有9座未修复。', []],
  ['what there is', '全区有14座处理厂长期运行，每天约8万吨污水直排。', []],
  ['what there shall be', '确保有10家企业上市，每个镇有1所养老院。', ['= 10 家', '= 1 所']],
  ['whom a measure is for', '对月销售额不超过10万元的部分，免征相关税费。', []],
])('%s', (_, text, wanted) => {
  const said = targetPhrases(text).map(({ target: { comparator, value, unit, every } }) =>
    [comparator, value, unit, every].filter((one) => one !== undefined).join(' '),
  );
  expect(said).toEqual(wanted);
});
