import {
  IdSchema,
  InspectionRoundSchema,
  ProgrammeFileSchema,
  ProposalSchema,
  YearSchema,
} from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { CountSchema, field } from './field.js';
import { FindingRowSchema } from './finding-rows.js';

/** A round of inspection with the single units that it went to. */
export const InspectionRowSchema = InspectionRoundSchema.extend({
  state: field(z.enum(['ahead', 'on-site', 'done', 'undated']), '情况：尚未开始、正在督察、已经结束、日期不明'),
  units: field(z.array(IdSchema), '督察到的单位，单位群已展开，已更名的为现单位'),
  recorded: field(CountSchema, '公开的问题数'),
  lookedBackBy: field(z.array(IdSchema), '回看本次督察的督察'),
});

/** What a round proposes beside its findings. */
export const ProposalRowSchema = ProposalSchema.extend({ round: field(IdSchema, '督察标识') });

/** A promise to inspect units, against the rounds that were held. */
export const CoverageRowSchema = ProgrammeFileSchema.shape.coverage.unwrap().element.extend({
  units: field(z.array(IdSchema), '应督察的单位，单位群已展开，已更名的为现单位'),
  open: field(z.boolean(), '其中有成员不确定的单位群，不作除数'),
  inspected: field(z.array(IdSchema), '已督察的单位'),
  missing: field(z.array(IdSchema), '尚未督察的单位'),
  state: field(z.enum(['kept', 'running', 'missed', 'unknown']), '情况：已兑现、进行中、未兑现、未知'),
  years: field(
    z.array(
      z.strictObject({
        year: field(YearSchema, '年份'),
        rounds: field(z.array(IdSchema), '计入的督察'),
        inspected: field(z.array(IdSchema), '当年督察的单位'),
        first: field(z.array(IdSchema), '当年首次督察的单位'),
        reached: field(CountSchema, '到当年底累计督察的单位数'),
      }),
    ),
    '逐年情况',
  ),
});

/** An inspection with what it found. */
export const InspectionRecordSchema = z.strictObject({
  inspection: field(InspectionRowSchema, '督察'),
  findings: field(z.array(FindingRowSchema), '发现的问题及其整改状态'),
});
