import { ask } from './asking';
import { browserTime } from './clock';
import { itemAt, nextPlace, withEasier, withoutNeck } from './course';
import type { Sign } from './document';
import { emergencyScreen } from './emergencyscreen';
import { hurtScreen } from './hurtscreen';
import { type Hurt, wayOn } from './pain';
import type { Stage } from './position';
import type { Room } from './session';
import { waitScreen } from './waitscreen';

/** How it can go on after "it hurts". */
export interface Onward {
  /** it was a mistake: on from where it stopped */
  back(): void;
  /** the exercise that is now in this place, from its start */
  again(): void;
  skip(): void;
  end(how: 'finished' | 'pain'): void;
  /** the session is over and nothing may move any more */
  ended(): void;
}

/** Milliseconds in which a second tap of somebody in pain still means "it hurts": "by mistake" stands where that button was. */
const DOUBLE_TAP = 1000;

type Way = 'easier' | 'skip' | 'end' | 'skipNeck' | 'emergency';

/** "It hurts": stopped at once and written down, then asked, then led on. */
export class Stopping {
  constructor(
    private readonly room: Room,
    private readonly onward: Onward,
  ) {}

  /** The clock stands already. The fact is kept before anything is asked. */
  stop(): void {
    const { document, journal } = this.room;
    const { course } = journal.current;
    const stopped = journal.add('stopped', { item: course.at, exercise: itemAt(document, course).exercise });
    this.go({ name: 'hurt', stopped });
  }

  /** Shows the question that is open. */
  open(stage: Stage): void {
    if (stage.name === 'hurt') this.asks(stage.stopped);
    else if (stage.name === 'choose') this.choose(stage.stopped, stage.hurt);
    else if (stage.name === 'wait') this.wait(stage.stopped, stage.hurt, stage.since);
    else if (stage.name === 'emergency') this.room.layer.show(emergencyScreen(this.room.document.emergency, this.room.words));
  }

  private go(stage: Stage): void {
    this.room.journal.go(stage);
    this.open(stage);
  }

  private asks(stopped: string): void {
    const { document, words, layer, journal } = this.room;
    const shown = browserTime.steady();
    const mistake = (): void => {
      if (browserTime.steady() - shown < DOUBLE_TAP) return;
      journal.retract(stopped);
      journal.go({ name: 'guide' });
      this.onward.back();
    };
    layer.show(hurtScreen(document.places, document.signs, words, (hurt) => this.answered(stopped, hurt), mistake));
  }

  private answered(stopped: string, hurt: Hurt): void {
    const way = this.wayOn(hurt);
    if (way.kind === 'emergency') this.emergency(stopped, hurt);
    else if (way.kind === 'wait') this.go({ name: 'wait', stopped, hurt, since: browserTime.wall() });
    else if (way.kind === 'end') this.advise(stopped, hurt, way.sign);
    else this.go({ name: 'choose', stopped, hurt });
  }

  private wayOn(hurt: Hurt): ReturnType<typeof wayOn> {
    const { document, journal } = this.room;
    return wayOn(hurt, journal.current.before, document.signs, document.painStops);
  }

  private write(stopped: string, hurt: Hurt, way: Way): void {
    this.room.journal.hurt({ stopped, where: hurt.where, pain: hurt.pain, signs: hurt.signs, way });
  }

  /** Easier, skip or end: nobody is led back into the exercise that hurt. */
  private choose(stopped: string, hurt: Hurt): void {
    const { document, words, layer, journal } = this.room;
    const { course } = journal.current;
    const way = this.wayOn(hurt);
    const strong = way.kind === 'choose' && way.strong;
    const sign = way.kind === 'choose' ? way.sign?.asks : null;
    const easier = itemAt(document, course).easier;
    const next = nextPlace(course);
    const onTo = (chosen: Way, act: () => void) => () => {
      this.write(stopped, hurt, chosen);
      act();
    };
    const goEasier = onTo('easier', () => {
      journal.go({ name: 'guide' }, withEasier(course));
      this.onward.again();
    });
    const ways = [
      ...(easier ? [{ name: words.of('easier', easier.name), act: goEasier }] : []),
      { name: next === null ? words.of('skipLast') : words.of('skipTo', itemAt(document, course, next).name), act: onTo('skip', () => this.onward.skip()) },
      { name: words.of('endForToday'), act: onTo('end', () => this.onward.end('pain')) },
      { name: words.of('changeAnswer'), act: () => this.go({ name: 'hurt', stopped }) },
    ].map((each, i) => ({ ...each, main: i === 0 }));
    layer.show(ask('alertdialog', words.of(strong ? 'strongTitle' : 'milderTitle'), [...(sign ? [sign] : []), words.of(strong ? 'strongLead' : 'milderLead')], ways));
  }

  private advise(stopped: string, hurt: Hurt, sign: Sign): void {
    this.write(stopped, hurt, 'end');
    this.room.journal.go({ name: 'advice', sign: sign.id });
    this.onward.end('pain');
  }

  private emergency(stopped: string, hurt: Hurt): void {
    const { journal } = this.room;
    this.write(stopped, hurt, 'emergency');
    this.onward.ended();
    journal.add('ended', { how: 'emergency', seconds: Math.round(journal.current.exercised) });
    this.go({ name: 'emergency' });
  }

  private wait(stopped: string, hurt: Hurt, since: number): void {
    const { document, words, layer, voice, tones } = this.room;
    layer.show(
      waitScreen(document.dizzySeconds, since, browserTime, words, {
        gone: () => this.gone(stopped, hurt),
        notGone: () => this.emergency(stopped, hurt),
        timeUp: () => {
          tones.play('end');
          voice.say(words.of('waitAsk'));
          layer.tell(words.of('waitAsk'));
        },
      }),
    );
    voice.say(`${words.of('waitTitle')} ${words.of('waitLead')}`);
  }

  /** The dizziness has gone: no neck exercises today, unless another sign ends the session anyway. */
  private gone(stopped: string, hurt: Hurt): void {
    const { document, journal } = this.room;
    const way = this.wayOn(hurt);
    if (way.kind === 'wait' && way.ends) {
      this.advise(stopped, hurt, way.ends);
      return;
    }
    this.write(stopped, hurt, 'skipNeck');
    const course = withoutNeck(document, journal.current.course);
    journal.go({ name: 'guide' }, course);
    this.onward.skip();
  }
}
