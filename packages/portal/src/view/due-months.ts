import { deadlineCalendar, type Tracking } from '@zhunsheng/indicator-model';

/** Months in which a task falls due, `2027-12`, by its id. */
export type DueMonths = ReadonlyMap<string, readonly string[]>;

/** The calendar of deadlines turned round: from tasks to months. */
export function dueMonths(tracking: Tracking): DueMonths {
  const months = new Map<string, string[]>();
  for (const { month, tasks } of deadlineCalendar(tracking).flatMap((year) => year.months)) {
    for (const task of tasks) {
      const known = months.get(task);
      if (known) known.push(month);
      else months.set(task, [month]);
    }
  }
  return months;
}
