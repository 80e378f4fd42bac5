import { z } from 'zod';
import type { DisclosureKind } from '../disclose/published.js';
import { ProgrammeSchema } from '../schemas/programme.js';

/** The name that every bundle carries. */
export const BUNDLE_FORMAT = 'zhunsheng-bundle';
/** The version of the format: a field that is taken away or read otherwise makes a new one, a new field does not. */
export const BUNDLE_VERSION = 1;
/** `$id` of the bundle's JSON Schema. A URN, since the schema travels with the data and has no home address. */
export const BUNDLE_SCHEMA_ID = 'urn:zhunsheng:schema:v1:bundle';

const RemovedSchema = z.strictObject({
  /** Records left out as open on request. */
  onRequest: z.int().min(0).meta({ publish: true, description: '依申请公开的件数' }),
  /** Records left out as withheld. */
  withheld: z.int().min(0).meta({ publish: true, description: '不予公开的件数' }),
});

const removed = RemovedSchema.optional();

/** What is left out of each kind; a kind with nothing left out is absent. In alphabetical order, as editions have them. */
const removedShape = {
  assessment: removed.meta({ publish: true, description: '考核结果' }),
  catalogue: removed.meta({ publish: true, description: '指标体系' }),
  closure: removed.meta({ publish: true, description: '销号' }),
  entry: removed.meta({ publish: true, description: '过程条目' }),
  evidence: removed.meta({ publish: true, description: '佐证' }),
  finding: removed.meta({ publish: true, description: '问题' }),
  indicator: removed.meta({ publish: true, description: '指标' }),
  inspection: removed.meta({ publish: true, description: '督察' }),
  letter: removed.meta({ publish: true, description: '函件' }),
  log: removed.meta({ publish: true, description: '进展记录' }),
  observation: removed.meta({ publish: true, description: '指标值' }),
  part: removed.meta({ publish: true, description: '分项' }),
  plan: removed.meta({ publish: true, description: '方案' }),
  rectification: removed.meta({ publish: true, description: '整改' }),
  report: removed.meta({ publish: true, description: '报告' }),
  scheme: removed.meta({ publish: true, description: '评分方案' }),
  section: removed.meta({ publish: true, description: '部分' }),
  task: removed.meta({ publish: true, description: '任务' }),
} satisfies Record<DisclosureKind, typeof removed>;

/** One published programme as a document of its own: what `writeBundle` writes and `readBundle` reads. */
export const BundleSchema = z.strictObject({
  /** What the document is. */
  format: z.literal(BUNDLE_FORMAT).meta({ publish: true, description: '格式名称' }),
  /** Version of the format. */
  version: z.literal(BUNDLE_VERSION).meta({ publish: true, description: '格式版本' }),
  /** Id of the JSON Schema that it satisfies. */
  schema: z.literal(BUNDLE_SCHEMA_ID).meta({ publish: true, description: 'JSON Schema 标识' }),
  /** What the edition leaves out, as counts. */
  disclosed: z
    .strictObject({
      /** Whom the edition is for. */
      audience: z.literal('public').meta({ publish: true, description: '版本对象：公众' }),
      /** Records left out, by kind. */
      removed: z.strictObject(removedShape).meta({ publish: true, description: '未公开的记录数，按种类' }),
      /** References that were dropped with what they point to. */
      droppedReferences: z.int().min(0).meta({ publish: true, description: '一并略去的引用数' }),
    })
    .meta({ publish: true, description: '公开情况' }),
  /** Everything that is published. */
  programme: ProgrammeSchema.meta({ publish: true, description: '工作台账' }),
});

/** See {@link BundleSchema}. */
export type Bundle = z.output<typeof BundleSchema>;
