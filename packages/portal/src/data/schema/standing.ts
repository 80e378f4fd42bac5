import { CalendarDateSchema, IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { STATES } from '../../view/axes.js';
import { CountSchema, field } from './field.js';
import { judged } from './judged.js';

/** What is computed of a task or obligation on the day of `asOf`; nothing of it is stored in the records. */
export const standingShape = {
  deadline: field(
    z
      .strictObject({
        original: field(CalendarDateSchema, '原定期限'),
        current: field(CalendarDateSchema, '现行期限'),
        changes: field(CountSchema, '延期次数'),
      })
      .optional(),
    '期限；没有写明日期的没有此项',
  ),
  progress: field(judged(z.enum(STATES.progress), '进度'), '进度口径'),
  timeliness: field(judged(z.enum(STATES.timeliness), '时限'), '时限口径'),
  verification: field(judged(z.enum(STATES.verification), '核验'), '核验口径'),
  stale: field(judged(z.boolean(), '久无进展'), '是否久无进展'),
  overdueDays: field(CountSchema.optional(), '逾期天数，仅逾期的有'),
  reported: field(
    z.strictObject({
      reported: field(CountSchema, '已报送的责任单位数'),
      of: field(CountSchema.optional(), '应报送的责任单位数；成员不确定的单位群没有此项'),
      missing: field(z.array(IdSchema), '尚未报送的单位'),
    }),
    '单位报送情况',
  ),
};
