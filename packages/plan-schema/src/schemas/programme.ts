import { z } from 'zod';
import { AnnualReportSchema } from './annual-report.js';
import { EvidenceSchema } from './evidence.js';
import { FindingSchema } from './finding.js';
import { InspectionRoundSchema } from './inspection-round.js';
import { PlanSchema } from './plan.js';
import { ProgrammeFileSchema } from './programme-file.js';
import { ProgressLogSchema } from './progress-log.js';
import { TraceSchema } from './trace.js';
import { UnitSchema } from './unit.js';

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
  /** Annual reports. */
  reports: z.array(AnnualReportSchema).default([]).meta({ publish: true, description: '年度报告' }),
});

/** See {@link ProgrammeSchema}. */
export type Programme = z.output<typeof ProgrammeSchema>;
