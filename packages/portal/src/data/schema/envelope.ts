import { CalendarDateSchema, IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';
import { field } from './field.js';

/** Version of all data formats of the portal; it stands in the path of their schemas. */
export const DATA_VERSION = 1;

const LicenceSchema = z.strictObject({
  name: field(z.string(), '许可名称'),
  url: field(z.url().optional(), '许可文本地址'),
});

/** What every data document says before its content. */
function envelopeShape(format: string) {
  return {
    $schema: field(z.string(), '本文件的 JSON Schema，相对地址'),
    format: field(z.literal(format), '格式名称'),
    version: field(z.literal(DATA_VERSION), '格式版本'),
    programme: field(IdSchema, '工作台账标识'),
    asOf: field(CalendarDateSchema, '状态按这一天计算'),
    dataAsOf: field(CalendarDateSchema.optional(), '数据截至日；没有任何日期的没有此项'),
    licence: field(LicenceSchema.optional(), '内容许可'),
  };
}

/** Schema of a list: its items in an envelope. */
export function listSchema(name: string, item: z.ZodType) {
  return z.strictObject({ ...envelopeShape(`zhunsheng-${name}`), items: field(z.array(item), '记录') });
}

/** Schema of a single record in an envelope. */
export function recordSchema(name: string, item: z.ZodType) {
  return z.strictObject({ ...envelopeShape(`zhunsheng-${name}`), item: field(item, '记录') });
}
