import type { Course } from './course';
import type { Hurt } from './pain';

/** Where a person is in a session, as it is kept on the device. A reload, a crash or a closed lid goes on from here. */
export interface Position {
  prescribed: string;
  /** when this was kept, milliseconds since 1970 */
  saved: number;
  /** id of the fact `started` */
  started: string;
  stage: Stage;
  course: Course;
  /** pain when the session began, or null if it was not said */
  before: number | null;
  /** seconds of exercise behind the person */
  exercised: number;
}

export type Stage =
  | { name: 'guide' }
  /** "it hurts" was pressed and is not answered; `stopped` is its fact */
  | { name: 'hurt'; stopped: string }
  /** answered, and the way on is still to be chosen */
  | { name: 'choose'; stopped: string; hurt: Hurt }
  /** dizzy: sitting and waiting since `since`, milliseconds since 1970 */
  | { name: 'wait'; stopped: string; hurt: Hurt; since: number }
  /** ended by a sign that has a sentence of its own */
  | { name: 'advice'; sign: string }
  | { name: 'after'; how: 'finished' | 'left' | 'pain' }
  | { name: 'emergency' }
  | { name: 'over' };
