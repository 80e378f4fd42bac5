import { z } from 'zod';
import { CalendarDateSchema, YearSchema } from './calendar-date.js';
import { FrequencySchema } from './deadline.js';
import { DutyIdSchema, IdSchema } from './id.js';
import { ROUND_KIND } from './inspection-round.js';
import { LETTER_KIND } from './letter.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** Levels of government. */
export const LEVEL = vocabulary({
  national: ['国家级'],
  province: ['省级'],
  prefecture: ['地级', '市级'],
  county: ['县级', '区级'],
  township: ['乡级', '镇级', '街道'],
});

/** A theme under which tasks of several plans stand side by side. */
export const ThemeSchema = z.strictObject({
  /** Theme id, named by `theme=` on headings. */
  id: IdSchema.meta({ publish: true, description: '主题标识' }),
  /** Short title. */
  title: z.string().min(1).meta({ publish: true, description: '主题名称' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
});

/** When figures turn into words. All in calendar days. */
export const ThresholdsSchema = z.strictObject({
  /** A deadline this near or nearer is due soon (临期). */
  dueSoonDays: z.int().min(0).max(3650).default(60).meta({ publish: true, description: '临期天数' }),
  /** Without a new update for more than this the record is stale. */
  staleDays: z.int().min(1).max(3650).default(180).meta({ publish: true, description: '多久无新进展算陈旧' }),
  /** A sustained duty needs a review at least this often. */
  reviewDays: z.int().min(1).max(3650).default(365).meta({ publish: true, description: '长期坚持事项的复核周期' }),
});

/**
 * How many units are inspected by when, as the plan promises (督察全覆盖). Coverage counts units that a round of the years
 * names among its subjects.
 */
export const CoveragePromiseSchema = z.strictObject({
  /** Id of the promise. */
  id: IdSchema.meta({ publish: true, description: '承诺标识' }),
  /** What is promised, in words. */
  title: z.string().min(1).meta({ publish: true, description: '承诺内容' }),
  /** English wording. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文表述' }),
  /** Units to be inspected, groups included. */
  units: z.array(IdSchema).min(1).meta({ publish: true, description: '应督察单位' }),
  /** First year that counts. */
  from: YearSchema.meta({ publish: true, description: '起始年' }),
  /** Last year. */
  to: YearSchema.meta({ publish: true, description: '截止年' }),
  /** Kinds of rounds that count; all where absent. */
  kinds: z.array(vocabularyEnum(ROUND_KIND)).optional().meta({ publish: true, description: '计入的督察类型' }),
  /** The task or part that promises it. */
  task: DutyIdSchema.optional().meta({ publish: true, description: '对应任务或分项' }),
});

/** From which day a finding that is not cured calls for a letter of this kind. */
export const EscalationStepSchema = z.strictObject({
  /** Kind of letter. */
  letter: vocabularyEnum(LETTER_KIND).meta({ publish: true, description: '函件类型' }),
  /** Days after the deadline in force. */
  afterDays: z.int().min(0).max(3650).meta({ publish: true, description: '超过整改时限的天数' }),
});

/** What the conventions for government websites ask of every page: head tags and footer. Source: 国办发〔2017〕47号. */
export const SiteSchema = z.strictObject({
  /** Host name without scheme (SiteDomain). */
  domain: z.string().optional().meta({ publish: true, description: '网站域名' }),
  /** Site identification code (SiteIDCode, 网站标识码). */
  identificationCode: z.string().optional().meta({ publish: true, description: '网站标识码' }),
  /** ICP record number. */
  icp: z.string().optional().meta({ publish: true, description: 'ICP备案号' }),
  /** Public-security record number. */
  policeRecord: z.string().optional().meta({ publish: true, description: '公安备案号' }),
  /** Host of the site (主办单位). */
  organiser: z.string().optional().meta({ publish: true, description: '主办单位' }),
  /** Body that runs it (承办单位). */
  undertaker: z.string().optional().meta({ publish: true, description: '承办单位' }),
  /** Office telephone. */
  phone: z.string().optional().meta({ publish: true, description: '联系电话' }),
  /** Address of the “政府网站找错” entry. */
  errorReportUrl: z
    .url({ protocol: /^https?$/, error: 'url-invalid' })
    .optional()
    .meta({ publish: true, description: '政府网站找错入口' }),
  /** Column under which the portal stands in a larger site (ColumnType). */
  columnType: z.string().optional().meta({ publish: true, description: '栏目类别' }),
});

/** `programme.yaml`: all that one jurisdiction says of its publication as a whole. */
export const ProgrammeFileSchema = z.strictObject({
  /** Programme id, equal to the name of its folder on a site of several programmes. */
  id: IdSchema.meta({ publish: true, description: '工作台账标识' }),
  /** Title of the portal. */
  title: z.string().min(1).meta({ publish: true, description: '标题' }),
  /** English title. */
  titleEn: z.string().optional().meta({ publish: true, description: '英文标题' }),
  /** Whose plans these are. */
  jurisdiction: z
    .strictObject({
      /** Name of the place. */
      name: z.string().min(1).meta({ publish: true, description: '名称' }),
      /** English name. */
      nameEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
      /** Level of government. */
      level: vocabularyEnum(LEVEL).optional().meta({ publish: true, description: '级别' }),
      /** Division code of GB/T 2260, six digits. */
      divisionCode: z
        .string()
        .regex(/^\d{6}$/, 'division-code-invalid')
        .optional()
        .meta({ publish: true, description: '行政区划代码' }),
    })
    .meta({ publish: true, description: '行政区域' }),
  /** Languages of the portal; Chinese stands at the root. */
  languages: z
    .array(z.enum(['zh-CN', 'en']))
    .default(['zh-CN'])
    .meta({ publish: true, description: '界面语言' }),
  /** Who publishes the data. */
  publisher: z
    .strictObject({
      /** Name of the publishing body. */
      name: z.string().min(1).meta({ publish: true, description: '发布单位' }),
    })
    .optional()
    .meta({ publish: true, description: '发布者' }),
  /** Licence of the content. */
  licence: z
    .strictObject({
      /** Name of the licence, such as CC BY 4.0. */
      name: z.string().min(1).meta({ publish: true, description: '许可名称' }),
      /** Address of its text. */
      url: z
        .url({ protocol: /^https?$/, error: 'url-invalid' })
        .optional()
        .meta({ publish: true, description: '许可文本地址' }),
    })
    .optional()
    .meta({ publish: true, description: '内容许可' }),
  /** Notice on every page of made-up or trial data; its presence marks the whole portal as a demonstration. */
  demonstration: z.string().optional().meta({ publish: true, description: '演示说明' }),
  /** English wording of the notice. */
  demonstrationEn: z.string().optional().meta({ publish: true, description: '演示说明（英文）' }),
  /** Whether progress is followed. Without it every timeliness is unknown: absence of data accuses nobody. */
  tracking: z
    .strictObject({
      /** First day from which units report. */
      since: CalendarDateSchema.meta({ publish: true, description: '开始跟踪日期' }),
      /** How often units report. */
      every: FrequencySchema.meta({ publish: true, description: '报送周期' }),
    })
    .optional()
    .meta({ publish: true, description: '进展跟踪' }),
  /** Day up to which the records are complete; by default the newest entry's. */
  dataAsOf: CalendarDateSchema.optional().meta({ publish: true, description: '数据截至' }),
  /** Which units the plan promises to inspect by when. */
  coverage: z.array(CoveragePromiseSchema).default([]).meta({ publish: true, description: '督察覆盖承诺' }),
  /** The letters that overdue findings call for, the mildest first. */
  escalation: z.array(EscalationStepSchema).default([]).meta({ publish: true, description: '逾期问题的督办升级' }),
  /** Where figures turn into words. */
  thresholds: ThresholdsSchema.prefault({}).meta({ publish: true, description: '阈值' }),
  /** Themes of the plans' sections, in the order of display. */
  themes: z.array(ThemeSchema).default([]).meta({ publish: true, description: '主题' }),
  /** Site data for head tags and footer. */
  site: SiteSchema.optional().meta({ publish: true, description: '网站信息' }),
});

/** See {@link ThemeSchema}. */
export type Theme = z.output<typeof ThemeSchema>;
/** See {@link ThresholdsSchema}. */
export type Thresholds = z.output<typeof ThresholdsSchema>;
/** See {@link CoveragePromiseSchema}. */
export type CoveragePromise = z.output<typeof CoveragePromiseSchema>;
/** See {@link EscalationStepSchema}. */
export type EscalationStep = z.output<typeof EscalationStepSchema>;
/** See {@link ProgrammeFileSchema}. */
export type ProgrammeFile = z.output<typeof ProgrammeFileSchema>;
