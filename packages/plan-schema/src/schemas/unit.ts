import { z } from 'zod';
import { CalendarDateSchema } from './calendar-date.js';
import { IdSchema } from './id.js';
import { vocabulary, vocabularyEnum } from './vocabulary.js';

/** The kinds of bodies that owe or check something. */
export const UNIT_KIND = vocabulary({
  government: ['人民政府', '政府'],
  department: ['政府部门', '部门'],
  'party-body': ['党委部门', '党委机构'],
  'coordinating-body': ['议事协调机构'],
  office: ['办事机构', '办公室'],
  institution: ['事业单位'],
  court: ['审判机关', '检察机关', '司法机关'],
  group: ['单位组', '单位群'],
  other: ['其他'],
});

/** A body that owes or checks something (单位). */
export const UnitSchema = z.strictObject({
  /** Permanent id; it survives a change of name. */
  id: IdSchema.meta({ publish: true, description: '单位标识' }),
  /** Name in use. */
  name: z.string().min(1).meta({ publish: true, description: '单位名称' }),
  /** English name, ours. */
  nameEn: z.string().optional().meta({ publish: true, description: '英文名称' }),
  /** Other names under which plans and logs mention it: short forms, former names. */
  aliases: z.array(z.string().min(1)).default([]).meta({ publish: true, description: '别名、简称、曾用名' }),
  /** Kind of body. */
  kind: vocabularyEnum(UNIT_KIND).default('department').meta({ publish: true, description: '类别' }),
  /** Id of the unit that it belongs to. */
  parent: IdSchema.optional().meta({ publish: true, description: '上级单位' }),
  /** Ids of the units that a group consists of. A task owed by the group is reported by each of them. */
  members: z.array(IdSchema).optional().meta({ publish: true, description: '成员单位' }),
  /** A group without a list, such as 有关部门: it is shown but nothing is ever divided by its size. */
  open: z.boolean().optional().meta({ publish: true, description: '成员不确定的单位群（有关部门等）' }),
  /** First day of the unit. */
  validFrom: CalendarDateSchema.optional().meta({ publish: true, description: '设立日期' }),
  /** Last day of the unit. */
  validTo: CalendarDateSchema.optional().meta({ publish: true, description: '撤销或更名日期' }),
  /** Id of the unit that took over its name and duties. */
  renamedTo: IdSchema.optional().meta({ publish: true, description: '更名后的单位' }),
  /** Person to call inside the house; never published. */
  contact: z.string().optional().meta({ publish: false, description: '内部联系人（不公开）' }),
});

/** See {@link UnitSchema}. */
export type Unit = z.output<typeof UnitSchema>;
