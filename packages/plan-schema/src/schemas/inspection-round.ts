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

/** What a round proposes beside its findings (意见建议). */
export const ProposalSchema = z.strictObject({
  /** Id, unique among proposals and findings of all rounds. */
  id: IdSchema.meta({ publish: true, description: '建议标识' }),
  /** The number as printed. */
  number: z.string().optional().meta({ publish: true, description: '原文序号' }),
  /** Short title. */
  title: z.string().min(1).meta({ publish: true, description: '标题' }),
  /** English title, ours. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文标题' }),
  /** The heading under which the report lists it. */
  group: z.string().optional().meta({ publish: true, description: '建议类别' }),
  /** What is proposed (Markdown). */
  text: z.string().optional().meta({ publish: true, description: '建议内容' }),
  /** Findings that it answers. */
  findings: z.array(IdSchema).default([]).meta({ publish: true, description: '对应问题' }),
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
  /** The round that this one looks back at. */
  previous: IdSchema.optional().meta({ publish: true, description: '所回看的督察' }),
  /** Day of its report. */
  reportedOn: CalendarDateSchema.optional().meta({ publish: true, description: '报告日期' }),
  /** Day on which the units were told what was found. */
  feedbackOn: CalendarDateSchema.optional().meta({ publish: true, description: '反馈日期' }),
  /** What is proposed beside the findings. */
  proposals: z.array(ProposalSchema).default([]).meta({ publish: true, description: '意见建议' }),
  /** How many findings the round made in all, where the report says so. */
  found: z.int().min(0).optional().meta({ publish: true, description: '报告所列问题总数' }),
  /** Methods used: 听取汇报, 查阅案卷, 暗访 … */
  methods: z.array(z.string()).default([]).meta({ publish: true, description: '督察方式' }),
  /** Whether the findings and proposals stand in the report's own words or in our summary of it (摘要，非原文). */
  text: z
    .enum(['verbatim', 'summary'])
    .default('verbatim')
    .meta({ publish: true, description: '问题和建议的文字：verbatim 原文；summary 摘要，非原文' }),
  /** Summary for the public (Markdown). */
  summary: z.string().optional().meta({ publish: true, description: '概况' }),
  /** Members of the team; never published. */
  members: z.array(z.string()).optional().meta({ publish: false, description: '督察组成员（不公开）' }),
  /** Disclosure. */
  disclosure: DisclosureSchema.default('public').meta({ publish: true, description: '公开属性' }),
  /** Why it is not public. */
  disclosureReason: z.string().optional().meta({ publish: false, description: '不公开理由' }),
});

/** See {@link ProposalSchema}. */
export type Proposal = z.output<typeof ProposalSchema>;
/** See {@link InspectionRoundSchema}. */
export type InspectionRound = z.output<typeof InspectionRoundSchema>;
