export { type AnnualReport, AnnualReportSchema } from './annual-report.js';
export { type AssessedItem, AssessedItemSchema, type Assessment, AssessmentSchema } from './assessment.js';
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
export { CLOSURE_OUTCOME, type Closure, type ClosureEntry, ClosureSchema } from './closure.js';
export { CURE_STAGES, CURE_TRANSITIONS, type CureStage, type CureTransition } from './cure-stages.js';
export { CLOSURE_STEP, CURE_STEP } from './cure-steps.js';
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
export { type EventEntry, EventEntrySchema } from './event-entry.js';
export { type Evidence, EvidenceSchema } from './evidence.js';
export { type Finding, FindingSchema, SEVERITY } from './finding.js';
export { ClauseRefSchema, DutyIdSchema, ID_MAX_LENGTH, IdSchema, RESERVED_IDS } from './id.js';
export {
  AGGREGATE,
  type Catalogue,
  CatalogueSchema,
  DIRECTION,
  type Goal,
  GoalSchema,
  INDICATOR_KIND,
  type Indicator,
  IndicatorSchema,
} from './indicator.js';
export {
  type InspectionRound,
  InspectionRoundSchema,
  type Proposal,
  ProposalSchema,
  ROUND_KIND,
} from './inspection-round.js';
export { LETTER_KIND, type Letter, LetterSchema } from './letter.js';
export {} from './log-entry.js';
export { type Observation, type ObservationLog, ObservationLogSchema, ObservationSchema } from './observation.js';
export { PLAN_KIND, type Plan, type PlanFrontmatter, PlanFrontmatterSchema, PlanSchema, VALIDITY } from './plan.js';
export { type PlanNode, PlanNodeSchema, type Section, SectionSchema, type Task, TaskSchema } from './plan-node.js';
export { type Programme, ProgrammeSchema } from './programme.js';
export {
  type CoveragePromise,
  type EscalationStep,
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
export {
  type CureEntry,
  EffectSchema,
  HORIZON,
  MeasureSchema,
  type Rectification,
  RectificationSchema,
} from './rectification.js';
export { type Responsibility, ResponsibilitySchema, type UnitMention, UnitMentionSchema } from './responsibility.js';
export { type Scheme, type SchemeItem, type SchemePart, SchemeSchema } from './scheme.js';
export { type ScoringRule, ScoringRuleSchema } from './scoring-rule.js';
export { type Target, TargetSchema } from './target.js';
export { type Trace, TraceLinkSchema, TraceSchema } from './trace.js';
export { UNIT_KIND, type Unit, UnitSchema } from './unit.js';
export { PROGRESS, type ReportedProgress, ReportedValueSchema, type Update, UpdateSchema } from './update.js';
export { type UpperLink, UpperLinkSchema } from './upper-link.js';
export { VERIFICATION_RESULT, type Verification, VerificationSchema } from './verification.js';
export { type Vocabulary, vocabulary } from './vocabulary.js';
export { type WorkCalendar, WorkCalendarSchema } from './work-calendar.js';
