import type { Item, SessionDocument } from './document';

/** How far a person is in a session. Plain data: it is kept on the device after every change. */
export interface Course {
  at: number;
  places: CoursePlace[];
}

interface CoursePlace {
  /** steps down to an easier exercise */
  easier: number;
  outcome: 'done' | 'skipped' | null;
  /** the fact that says so, which going back takes back */
  fact: string | null;
  /** left out for today */
  leftOut: boolean;
}

export function beginning(document: SessionDocument): Course {
  return { at: 0, places: document.items.map(() => ({ easier: 0, outcome: null, fact: null, leftOut: false })) };
}

/** The exercise at a place, or the easier one that took its turn. */
export function itemAt(document: SessionDocument, course: Course, place = course.at): Item {
  let item = document.items[place];
  if (!item) throw new RangeError(`place ${place} of ${document.items.length}`);
  for (let step = course.places[place]?.easier ?? 0; step > 0 && item.easier; step--) item = item.easier;
  return item;
}

/** The next place that is still to be done, or null at the end. */
export function nextPlace(course: Course, after = course.at): number | null {
  const place = course.places.findIndex((each, index) => index > after && each.outcome === null && !each.leftOut);
  return place < 0 ? null : place;
}

/** The place before this one that was not left out, or null. */
export function placeBefore(course: Course): number | null {
  for (let place = course.at - 1; place >= 0; place--) if (!course.places[place]?.leftOut) return place;
  return null;
}

export function behind(course: Course, outcome: 'done' | 'skipped', fact: string): Course {
  return changed(course, course.at, { outcome, fact });
}

export function moveTo(course: Course, place: number): Course {
  return { ...changed(course, place, { outcome: null, fact: null }), at: place };
}

export function withEasier(course: Course): Course {
  return changed(course, course.at, { easier: (course.places[course.at]?.easier ?? 0) + 1 });
}

/** Leaves out everything that moves the neck and is not behind the person. */
export function withoutNeck(document: SessionDocument, course: Course): Course {
  const places = course.places.map((each, place) =>
    each.outcome === null && itemAt(document, course, place).neck ? { ...each, leftOut: true } : each,
  );
  return { ...course, places };
}

/** The exercises that were done and whose worst pain and effort are asked. */
export function askedAbout(document: SessionDocument, course: Course): Item[] {
  return course.places
    .map((each, place) => ({ each, item: itemAt(document, course, place) }))
    .filter(({ each, item }) => each.outcome === 'done' && item.asks)
    .map(({ item }) => item);
}

function changed(course: Course, place: number, change: Partial<CoursePlace>): Course {
  return { ...course, places: course.places.map((each, index) => (index === place ? { ...each, ...change } : each)) };
}
