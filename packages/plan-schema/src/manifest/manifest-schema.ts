import { z } from 'zod';
import { CalendarDateSchema } from '../schemas/calendar-date.js';
import { IdSchema } from '../schemas/id.js';

/** The name that every manifest carries. */
export const MANIFEST_FORMAT = 'zhunsheng-manifest';
/** The version of the format; any other field or meaning makes a new one, since a verifier must understand all of it. */
export const MANIFEST_VERSION = 1;
/** Where a site keeps its manifest. */
export const MANIFEST_PATH = 'data/manifest.json';

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** One programme of the site. */
export const ManifestProgrammeSchema = z.strictObject({
  /** Its id. */
  id: IdSchema.meta({ publish: true, description: '工作台账标识' }),
  /** The day on which everything was judged. */
  asOf: CalendarDateSchema.meta({ publish: true, description: '统计截止日' }),
  /** The day up to which the records are complete. */
  dataAsOf: CalendarDateSchema.optional().meta({ publish: true, description: '数据截至' }),
  /** Licence of the content. */
  licence: z
    .strictObject({
      /** Name of the licence. */
      name: z.string().min(1).meta({ publish: true, description: '许可名称' }),
      /** Address of its text. */
      url: z.string().optional().meta({ publish: true, description: '许可文本地址' }),
    })
    .optional()
    .meta({ publish: true, description: '内容许可' }),
});

/** A name in a manifest: nothing that a terminal or a table could take for a command. */
const name = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{C}+$/u);

/** One public record of the site. Programme, kind and id together name it. */
export const ManifestRecordSchema = z.strictObject({
  /** Id of its programme. */
  programme: IdSchema.meta({ publish: true, description: '所属工作台账' }),
  /** Its kind in kebab-case: plan, task, part, unit, entry, evidence, inspection, finding or report. */
  kind: z
    .string()
    .max(64)
    .regex(/^[a-z]+(?:-[a-z]+)*$/)
    .meta({ publish: true, description: '种类' }),
  /** Its id within the kind; an entry's is that of its task, `/` and its own. */
  id: name.meta({ publish: true, description: '记录标识' }),
  /** Its title, where it has one. */
  title: z.string().optional().meta({ publish: true, description: '标题' }),
  /** Hash of the record as `canonicalJson` writes it. */
  sha256: Sha256Schema.meta({ publish: true, description: '规范 JSON 的 SHA-256' }),
});

/** One file of the site. */
export const ManifestFileSchema = z.strictObject({
  /** Path from the root of the site, with forward slashes. */
  path: z.string().meta({ publish: true, description: '文件路径' }),
  /** Its size in bytes. */
  bytes: z.int().min(0).meta({ publish: true, description: '字节数' }),
  /** Hash of its bytes. */
  sha256: Sha256Schema.meta({ publish: true, description: '文件的 SHA-256' }),
});

/**
 * What a built site consists of: its public records, and every file but the manifest itself and `data/release.json`.
 * Records come by programme, kind and id, files by path, all in the order of their UTF-16 units.
 */
export const ManifestSchema = z.strictObject({
  /** What the document is. */
  format: z.literal(MANIFEST_FORMAT).meta({ publish: true, description: '格式名称' }),
  /** Version of the format. */
  version: z.literal(MANIFEST_VERSION).meta({ publish: true, description: '格式版本' }),
  /** The programmes of the site. */
  programmes: z.array(ManifestProgrammeSchema).meta({ publish: true, description: '工作台账' }),
  /** The public records. */
  records: z.array(ManifestRecordSchema).meta({ publish: true, description: '公开的记录' }),
  /** The files. */
  files: z.array(ManifestFileSchema).meta({ publish: true, description: '文件' }),
});

/** See {@link ManifestSchema}. */
export type Manifest = z.output<typeof ManifestSchema>;
/** See {@link ManifestRecordSchema}. */
export type ManifestRecord = z.output<typeof ManifestRecordSchema>;
/** See {@link ManifestFileSchema}. */
export type ManifestFile = z.output<typeof ManifestFileSchema>;
