import { CURE_STAGES, DecimalSchema, IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { zhCn } from '../../messages/zh-cn.js';
import { STATES } from '../../view/axes.js';
import { CountSchema, field } from './field.js';

const share = (of: string) =>
  z.strictObject({ count: field(CountSchema, '问题数'), of: field(CountSchema, `分母：${of}`) });

const counts = <const Token extends string>(tokens: readonly Token[], titles: Readonly<Record<Token, string>>) =>
  z.strictObject(
    Object.fromEntries(tokens.map((token) => [token, field(CountSchema, titles[token])])) as Record<Token, z.ZodInt>,
  );

/** Totals of findings and their cures: `found` is `closed` and `inHand`, the stages add up to it. */
export const LedgerRowSchema = z.strictObject({
  scope: field(
    z.enum(['whole', 'round', 'unit', 'without-unit', 'year']),
    '范围：全部、督察、责任单位、未写明单位、发现年份',
  ),
  id: field(z.string(), '范围的标识'),
  title: field(z.string(), '范围的名称'),
  found: field(CountSchema, '问题数'),
  closed: field(CountSchema, '已销号'),
  inHand: field(CountSchema, '在办'),
  byStage: field(counts(CURE_STAGES, zhCn.oversight.stages), '各环节的问题数'),
  outcomes: field(
    counts(['rectified', 'closed-not-rectified', 'transferred', 'unstated'], zhCn.oversight.outcomes),
    '各种销号结果的问题数',
  ),
  timeliness: field(counts(STATES.timeliness, zhCn.states), '时限口径的问题数'),
  onTime: field(share('有时限并且已经申请销号的'), '按期申请销号的'),
  overdue: field(CountSchema, '逾期未完成整改的'),
  returned: field(share('申请过销号的'), '被退回过的'),
  extended: field(share('有整改时限的'), '延过期的'),
  repeats: field(share('全部问题'), '重复出现的'),
  reopened: field(share('销过号的'), '重新整改的'),
  escalationDue: field(CountSchema, '应发函件而未发的'),
  longestAge: field(CountSchema.optional(), '在办最久的天数'),
  medianAge: field(CountSchema.optional(), '在办天数的中位数'),
  effects: field(
    z.array(
      z.strictObject({
        metric: field(z.string(), '成效名称'),
        unit: field(z.string(), '计量单位'),
        value: field(DecimalSchema, '合计'),
        findings: field(z.array(IdSchema), '计入的问题'),
      }),
    ),
    '已核验的整改成效，同名同单位的相加',
  ),
});
