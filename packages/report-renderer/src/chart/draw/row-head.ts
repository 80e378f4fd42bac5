import type { Datum, Label } from '../chart-spec.js';
import { wrapText } from '../svg/wrap-text.js';
import { type Drawing, type Frame, lineHeight } from './frame.js';
import { REVISED } from './signs.js';
import { fitted, text, widthOf } from './text.js';

/** Of the width, what a value may take before its detail is left to the table, and before it is cut. */
const DETAIL_ROOM = 0.55;
const VALUE_ROOM = 0.7;
const MOST_LINES = 3;

/** The line over a bar: its name at the left, what it stands for at the right. */
export function drawRowHead(frame: Frame, label: Label, datum: Datum | null): Drawing {
  return drawHead(frame, label.text, datum ? endOf(frame, datum) : { width: 0, mark: '' });
}

/** The line over a bar with a printed sum, if there is one. */
export function drawTotalHead(frame: Frame, label: Label, total: string | null): Drawing {
  const words = total === null ? '' : fitted(frame, total + frame.unit, frame.width * VALUE_ROOM, 'strong');
  const mark = text(frame.width, frame.em, words, 'strong', 'end');
  return drawHead(frame, label.text, { width: widthOf(frame, words, 'strong'), mark });
}

/** A value as a drawing prints it: to the letter, with its unit and the sign of a correction. */
export function valueWords({ unit }: Frame, datum: Datum): string {
  if (datum.value === null) return datum.reason;
  return datum.value + unit + (datum.revised === undefined ? '' : REVISED);
}

interface End {
  readonly width: number;
  readonly mark: string;
}

function drawHead(frame: Frame, name: string, { width, mark }: End): Drawing {
  const room = frame.width - (width > 0 ? width + frame.em : 0);
  const lines = wrapText(name, room / frame.em, MOST_LINES);
  const names = lines.map((line, at) => text(0, frame.em + at * lineHeight(frame), line));
  return { height: lines.length * lineHeight(frame), marks: [...names, mark] };
}

function endOf(frame: Frame, datum: Datum): End {
  const voice = datum.value === null ? 'soft' : 'strong';
  const words = fitted(frame, valueWords(frame, datum), frame.width * VALUE_ROOM, voice);
  const width = widthOf(frame, words, voice);
  const detail = datum.value === null ? '' : (datum.detail ?? '');
  const withDetail = width + frame.em * 0.7 + widthOf(frame, detail);
  const mark = text(frame.width, frame.em, words, voice, 'end');
  if (!detail || withDetail > frame.width * DETAIL_ROOM) return { width, mark };
  return {
    width: withDetail,
    mark: mark + text(frame.width - width - frame.em * 0.7, frame.em, detail, 'soft', 'end'),
  };
}
