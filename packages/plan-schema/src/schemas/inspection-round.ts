import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { DisclosureSchema } from './disclosure.js';
import { IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** Kinds of inspections. Source: 法治政府建设与责任落实督察工作规定 (2019). */
export const ROUND_KIND = vocabulary({
  comprehensive: ['全面督察', '综合督察'],
  special: ['专项督察'],
  daily: ['日常督察'],
  'look-back': ['督察回头看', '回头看'],
});

/** `inspections/<round>/round.yaml`: one inspection (督察). */
export const InspectionRoundSchema = z.strictObject({
  /** Permanent id: the folder's name. */
  id: IdSchema.meta({ publish: true, description: '督察标识' }),
  /** Title. */
  title: z.string().min(1).meta({ publish: true, description: '名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Kind of inspection. */
  kind: vocabularyEnum(ROUND_KIND).meta({ publish: true, description: '督察类型' }),
  /** The rule or plan it rests on. */
  basis: z.string().optional().meta({ publish: true, description: '依据' }),
  /** The unit that inspects. */
  team: IdSchema.optional().meta({ publish: true, description: '督察组织单位' }),
  /** First day on site. */
  from: CalendarDateSchema.optional().meta({ publish: true, description: '开始日期' }),
  /** Last day on site. */
  to: CalendarDateSchema.optional().meta({ publish: true, description: '结束日期' }),
  /** Units inspected. */
  subjects: z.array(IdSchema).default([]).meta({ publish: true, description: '督察对象' }),
  /** Sections and tasks looked at. */
  scope: z.array(IdSchema).default([]).meta({ publish: true, description: '督察范围（部分、任务）' }),
  /** Methods used: 听取汇报, 查阅案卷, 暗访 … */
  methods: z.array(z.string()).default([]).meta({ publish: true, description: '督察方式' }),
  /** Summary for the public (Markdown). */
  summary: z.string().optional().meta({ publish: true, description: '概况' }),
  /** Members of the team; never published. */
  members: z.array(z.string()).optional().meta({ publish: false, description: '督察组成员（不公开）' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link InspectionRoundSchema}. */
export type InspectionRound = z.output<typeof InspectionRoundSchema>;
