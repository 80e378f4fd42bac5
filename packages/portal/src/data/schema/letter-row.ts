import { IdSchema, LetterSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { CountSchema, field } from './field.js';

/** A letter with what became of its answer. */
export const LetterRowSchema = LetterSchema.extend({
  from: field(IdSchema, '发函单位，已更名的为现单位'),
  to: field(IdSchema, '收函单位，已更名的为现单位'),
  state: field(
    z.enum(['answered', 'answered-late', 'waiting', 'unanswered', 'unknown']),
    '答复情况：按期答复、逾期答复、待答复、逾期未答复、未知',
  ),
  days: field(CountSchema.optional(), '天数：逾期或者距答复期限'),
});
