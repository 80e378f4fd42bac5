import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';

/** `evidence/<id>.yaml`: a document that supports a report (佐证). Withheld unless it says public. */
export const EvidenceSchema = z.strictObject({
  /** Permanent id. */
  id: IdSchema.meta({ publish: true, description: '佐证标识' }),
  /** What it is. */
  title: z.string().min(1).meta({ publish: true, description: '名称' }),
  /** Who issued it. */
  issuer: z.string().optional().meta({ publish: true, description: '出具单位' }),
  /** Its document number. */
  docNumber: z.string().optional().meta({ publish: true, description: '文号' }),
  /** Its date. */
  date: CalendarDateSchema.optional().meta({ publish: true, description: '日期' }),
  /** Name of the file beside this record. */
  file: z
    .string()
    .regex(/^[^/\\]+$/, 'file-name-invalid')
    .optional()
    .meta({ publish: true, description: '文件名（与本记录同目录）' }),
  /** Address where it was published. */
  url: z
    .url({ protocol: /^https?$/, error: 'url-invalid' })
    .optional()
    .meta({ publish: true, description: '公开网址' }),
  /** SHA-256 of the file, 64 hexadecimal digits. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'sha256-invalid')
    .optional()
    .meta({ publish: true, description: '文件的 SHA-256' }),
  /** Disclosure; withheld unless stated. */
  disclosure: DisclosureSchema.default('withheld').meta({ publish: true, description: '公开属性，默认不予公开' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link EvidenceSchema}. */
export type Evidence = z.output<typeof EvidenceSchema>;
