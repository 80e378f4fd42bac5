import type { ProgrammeScope } from '../view/site.js';
import { type Calendar, taskCalendar, unitCalendar } from './calendar/calendar.js';
import { icsOf } from './calendar/ics.js';
import { FORMATS } from './data-formats.js';
import { atomOf } from './feed/atom.js';
import { type Feed, taskFeed, unitFeed } from './feed/feed.js';
import { jsonFeedOf } from './feed/json-feed.js';
import { recordJson } from './json.js';
import { RECORD_NAMES } from './names.js';
import { RECORDS } from './records.js';

/** A data file about one record; its text is made when it is asked for. */
export interface RecordFile {
  /** Path below the data folder. */
  readonly path: string;
  readonly text: () => string;
}

/** Every file about one record: JSON of each, feeds and calendars of tasks and units. */
export function* recordFiles(scope: ProgrammeScope): Generator<RecordFile> {
  const { programme } = scope;
  for (const name of RECORD_NAMES) {
    const { folder, of } = RECORDS[name];
    for (const [id, record] of of(programme)) {
      const path = `${folder}/${id}.json`;
      yield { path, text: () => recordJson(programme, name, path, record()) };
    }
  }
  for (const view of programme.tasks.values()) {
    yield* feedFiles(scope, taskFeed(scope, view));
    yield* calendarFiles(scope, taskCalendar(scope, view));
  }
  for (const view of programme.units.values()) {
    yield* feedFiles(scope, unitFeed(scope, view));
    yield* calendarFiles(scope, unitCalendar(scope, view));
  }
}

function* feedFiles(scope: ProgrammeScope, feed: Feed | undefined): Generator<RecordFile> {
  if (!feed) return;
  yield { path: `${feed.path}.${FORMATS.atom.ending}`, text: () => atomOf(scope, feed) };
  yield { path: `${feed.path}.${FORMATS.feed.ending}`, text: () => jsonFeedOf(scope, feed) };
}

function* calendarFiles(scope: ProgrammeScope, calendar: Calendar | undefined): Generator<RecordFile> {
  if (calendar) yield { path: `${calendar.path}.${FORMATS.ics.ending}`, text: () => icsOf(scope, calendar) };
}
