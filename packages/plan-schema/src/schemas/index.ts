export { type AnnualReport, AnnualReportSchema } from './annual-report.js';
export {
  type Block,
  BlockSchema,
  type Clause,
  ClauseSchema,
  type Part,
  PartSchema,
  type Terms,
  TermsSchema,
} from './block.js';
export { type Bracket, BracketSchema } from './bracket.js';
export {
  CalendarDateSchema,
  daysInMonth,
  isCalendarDate,
  PeriodSchema,
  PlanPeriodSchema,
  YearSchema,
} from './calendar-date.js';
export {
  BeforeDeadlineSchema,
  DateDeadlineSchema,
  type Deadline,
  DeadlineSchema,
  EventDeadlineSchema,
  FREQUENCY,
  type Frequency,
  FrequencySchema,
  PlainDeadlineSchema,
  type RecurringDeadline,
  RecurringDeadlineSchema,
} from './deadline.js';
export { type DeadlineChange, DeadlineChangeSchema } from './deadline-change.js';
export { DecimalSchema } from './decimal.js';
export { DISCLOSURE, type Disclosure, DisclosureSchema } from './disclosure.js';
export { type Evidence, EvidenceSchema } from './evidence.js';
export { type Finding, FindingSchema, SEVERITY } from './finding.js';
export { ClauseRefSchema, DutyIdSchema, ID_MAX_LENGTH, IdSchema, RESERVED_IDS } from './id.js';
export { type InspectionRound, InspectionRoundSchema, ROUND_KIND } from './inspection-round.js';
export {} from './log-entry.js';
export { PLAN_KIND, type Plan, type PlanFrontmatter, PlanFrontmatterSchema, PlanSchema, VALIDITY } from './plan.js';
export { type PlanNode, PlanNodeSchema, type Section, SectionSchema, type Task, TaskSchema } from './plan-node.js';
export { type Programme, ProgrammeSchema } from './programme.js';
export {
  LEVEL,
  type ProgrammeFile,
  ProgrammeFileSchema,
  SiteSchema,
  type Theme,
  ThemeSchema,
  type Thresholds,
  ThresholdsSchema,
} from './programme-file.js';
export { type LogEntry, LogEntrySchema, type ProgressLog, ProgressLogSchema } from './progress-log.js';
export { type Responsibility, ResponsibilitySchema, type UnitMention, UnitMentionSchema } from './responsibility.js';
export { type Target, TargetSchema } from './target.js';
export { type Trace, TraceLinkSchema, TraceSchema } from './trace.js';
export { UNIT_KIND, type Unit, UnitSchema } from './unit.js';
export { PROGRESS, type ReportedProgress, ReportedValueSchema, type Update, UpdateSchema } from './update.js';
export { type UpperLink, UpperLinkSchema } from './upper-link.js';
export { VERIFICATION_RESULT, type Verification, VerificationSchema } from './verification.js';
export { type Vocabulary, vocabulary } from './vocabulary.js';
