import type { PublishedProgramme } from './published-programme.js';

/** The records of a published programme: frozen, and without anything that may not be shown. */
export type Plan = PublishedProgramme['plans'][number];
/** See {@link Plan}. */
export type PlanNode = Plan['nodes'][number];
/** See {@link Plan}. */
export type Task = Extract<PlanNode, { kind: 'task' }>;
/** See {@link Plan}. */
export type Section = Extract<PlanNode, { kind: 'section' }>;
/** See {@link Plan}. */
export type Block = Plan['preamble'][number];
/** See {@link Plan}. */
export type Responsibility = Block['responsibilities'][number];
/** See {@link Plan}. */
export type Deadline = Block['deadlines'][number];
/** See {@link Plan}. */
export type Target = Block['targets'][number];
/** See {@link Plan}. */
export type Unit = PublishedProgramme['units'][number];
/** See {@link Plan}. */
export type Theme = PublishedProgramme['themes'][number];
/** See {@link Plan}. */
export type Finding = PublishedProgramme['findings'][number];
/** See {@link Plan}. */
export type InspectionRound = PublishedProgramme['inspections'][number];
/** See {@link Plan}. */
export type AnnualReport = PublishedProgramme['reports'][number];
/** See {@link Plan}. */
export type Evidence = PublishedProgramme['evidence'][number];
/** See {@link Plan}. */
export type Proposal = InspectionRound['proposals'][number];
/** See {@link Plan}. */
export type Rectification = PublishedProgramme['rectifications'][number];
/** See {@link Plan}. */
export type CureEntry = Rectification['log'][number];
/** See {@link Plan}. */
export type Closure = PublishedProgramme['closures'][number];
/** See {@link Plan}. */
export type ClosureEntry = Closure['log'][number];
/** See {@link Plan}. */
export type Letter = PublishedProgramme['letters'][number];
