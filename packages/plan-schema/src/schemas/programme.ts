import { z } from 'zod';
import { AnnualReportSchema } from './annual-report.js';
import { AssessmentSchema } from './assessment.js';
import { ClosureSchema } from './closure.js';
import { EvidenceSchema } from './evidence.js';
import { FindingSchema } from './finding.js';
import { CatalogueSchema } from './indicator.js';
import { InspectionRoundSchema } from './inspection-round.js';
import { LetterSchema } from './letter.js';
import { ObservationLogSchema } from './observation.js';
import { PlanSchema } from './plan.js';
import { ProgrammeFileSchema } from './programme-file.js';
import { ProgressLogSchema } from './progress-log.js';
import { RectificationSchema } from './rectification.js';
import { SchemeSchema } from './scheme.js';
import { TraceSchema } from './trace.js';
import { UnitSchema } from './unit.js';
import { WorkCalendarSchema } from './work-calendar.js';

/** All that one jurisdiction keeps, assembled (工作台账): its own data and every record, each list in order of id. */
export const ProgrammeSchema = z.strictObject({
  ...ProgrammeFileSchema.shape,
  /** Units. */
  units: z.array(UnitSchema).default([]).meta({ publish: true, description: '单位' }),
  /** Plans, each in every version; of one plan the newest version comes last. */
  plans: z.array(PlanSchema).default([]).meta({ publish: true, description: '方案' }),
  /** Pinned copies of upper plans. */
  upstream: z.array(PlanSchema).default([]).meta({ publish: true, description: '上级方案' }),
  /** Fingerprints of linked upper clauses. */
  traces: z.array(TraceSchema).default([]).meta({ publish: true, description: '条款指纹' }),
  /** Progress logs. */
  progress: z.array(ProgressLogSchema).default([]).meta({ publish: true, description: '进展' }),
  /** Evidence. */
  evidence: z.array(EvidenceSchema).default([]).meta({ publish: true, description: '佐证' }),
  /** Inspections. */
  inspections: z.array(InspectionRoundSchema).default([]).meta({ publish: true, description: '督察' }),
  /** Findings. */
  findings: z.array(FindingSchema).default([]).meta({ publish: true, description: '问题' }),
  /** How findings are cured. */
  rectifications: z.array(RectificationSchema).default([]).meta({ publish: true, description: '整改' }),
  /** How cures are verified and closed. */
  closures: z.array(ClosureSchema).default([]).meta({ publish: true, description: '销号' }),
  /** Letters of escalation. */
  letters: z.array(LetterSchema).default([]).meta({ publish: true, description: '函件' }),
  /** Catalogues of indicators. */
  catalogues: z.array(CatalogueSchema).default([]).meta({ publish: true, description: '指标体系' }),
  /** Values of indicators. */
  observations: z.array(ObservationLogSchema).default([]).meta({ publish: true, description: '指标值' }),
  /** How units are scored. */
  schemes: z.array(SchemeSchema).default([]).meta({ publish: true, description: '评分方案' }),
  /** Results of units. */
  assessments: z.array(AssessmentSchema).default([]).meta({ publish: true, description: '考核结果' }),
  /** Calendars of working days. */
  calendars: z.array(WorkCalendarSchema).default([]).meta({ publish: true, description: '工作日历' }),
  /** Annual reports. */
  reports: z.array(AnnualReportSchema).default([]).meta({ publish: true, description: '年度报告' }),
});

/** See {@link ProgrammeSchema}. */
export type Programme = z.output<typeof ProgrammeSchema>;
