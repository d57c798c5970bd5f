import { Awake, fillScreen, leaveFullScreen } from './awake';
import { beginScreen } from './beginscreen';
import { ask } from './asking';
import { browserTime } from './clock';
import { behind, itemAt, moveTo, nextPlace, placeBefore } from './course';
import { type Cue, cuesOf } from './cues';
import type { SessionDocument } from './document';
import { Guide } from './guide';
import { GuideScreen } from './guidescreen';
import type { Journal } from './journal';
import type { Layer } from './layer';
import type { Settings } from './settings';
import { settingsScreen } from './settingsscreen';
import { Stopping } from './stopping';
import type { Surroundings } from './switches';
import { exercisedAt, type Phase, timelineOf } from './timeline';
import { Tones } from './tones';
import { Voice } from './voice';
import { Words } from './words';
import { Ending } from './ending';

/** Everything a part of the player needs to talk to a person and to write down what happens. */
export interface Room {
  document: SessionDocument;
  words: Words;
  layer: Layer;
  journal: Journal;
  voice: Voice;
  tones: Tones;
}

/** Leads a person through a session, from "get ready" to the last exercise. */
export class Session {
  readonly room: Room;
  private readonly settings: Settings;
  private readonly awake = new Awake();
  private readonly guide: Guide;
  private readonly screen: GuideScreen;
  private readonly stopping: Stopping;
  private readonly ending: Ending;
  /** true once an exercise stands under the clock of this page; after a reload none does */
  private loaded = false;
  private phases: Phase[] = [];

  constructor(document: SessionDocument, layer: Layer, journal: Journal, settings: Settings, language: string) {
    const words = new Words(document.words);
    this.settings = settings;
    this.room = { document, words, layer, journal, voice: new Voice(settings, language), tones: new Tones(settings) };
    this.guide = new Guide(browserTime, {
      shows: (moment) => this.screen.show(moment, this.guide.second, this.guide.runs),
      hears: (cue) => this.hears(cue),
      over: () => this.passed('done'),
      slept: () => this.halted(words.of('slept')),
    });
    this.ending = new Ending(this.room, () => this.begin());
    this.stopping = new Stopping(this.room, {
      back: () => (this.loaded ? this.goOn() : this.resume()),
      again: () => {
        this.count();
        this.load(true);
      },
      skip: () => this.passed('skipped'),
      end: (how) => this.end(how),
      ended: () => {
        this.count();
        this.rest();
      },
    });
    this.screen = new GuideScreen(words, settings, this.controls(), () => this.guide.second);
  }

  /** Shows what the person left: the first screen, the way back in, or the question that is still open. */
  open(): void {
    const stage = this.room.journal.position?.stage;
    if (!stage) this.begin();
    else if (stage.name === 'guide') this.resume();
    else if (stage.name === 'after' || stage.name === 'advice' || stage.name === 'over') this.ending.open(stage);
    else this.stopping.open(stage);
  }

  private begin(): void {
    const { document, layer } = this.room;
    const began = (before: number | null): void => {
      this.room.journal.begin(before);
      this.enter();
    };
    layer.show(beginScreen(document, this.around(), began, () => layer.close()));
  }

  /** The way back in. An exercise that was under way begins again. */
  private resume(): void {
    const { document, words, layer, journal } = this.room;
    const name = itemAt(document, journal.current.course).name;
    const over = (): void => {
      journal.add('ended', { how: 'left', seconds: Math.round(journal.current.exercised) });
      journal.begin(null);
      this.enter();
    };
    layer.show(
      ask(null, words.of('welcomeBack'), [words.of('keptWhere')], [
        { name: words.of('goOnWith', name), act: () => this.enter(), main: true },
        { name: words.of('startOver'), act: over },
        { name: words.of('endHere'), act: () => this.end('left') },
        { name: words.of('showList'), act: () => layer.close() },
      ]),
    );
  }

  /** Inside a tap, so that voice, tones and the full screen are allowed. */
  private enter(): void {
    fillScreen(this.room.layer.element);
    this.load(true);
  }

  /** Puts the present exercise under the clock; from its first second unless the clock runs over from the one before. */
  private load(fresh: boolean): void {
    const { document, words, journal, layer } = this.room;
    const course = journal.current.course;
    const item = itemAt(document, course);
    const phases = (this.phases = timelineOf(item));
    const next = nextPlace(course);
    const left = course.places.filter((each) => !each.leftOut).length;
    const before = course.places.slice(0, course.at).filter((each) => !each.leftOut).length;
    if (fresh) this.guide.halt();
    this.loaded = true;
    this.screen.load({
      item,
      phases,
      next: next === null ? null : itemAt(document, course, next).name,
      place: words.of('place', before + 1, left),
      track: course.places.flatMap((each, place) =>
        each.leftOut ? [] : [{ seconds: itemAt(document, course, place).seconds, behind: each.outcome !== null, present: place === course.at }],
      ),
    });
    layer.show(this.screen);
    this.guide.load(phases, cuesOf(item, phases, words), fresh);
    if (fresh) this.goOn();
  }

  private goOn(): void {
    this.room.layer.show(this.screen);
    this.screen.because('');
    this.room.tones.wake();
    this.awake.on();
    this.guide.run();
  }

  /** Stands still; a reason is given when the person did not ask for it. */
  private halted(reason = ''): void {
    this.guide.halt();
    this.room.voice.hush();
    this.awake.off();
    this.screen.because(reason);
    this.room.layer.tell(`${this.room.words.of('paused')}. ${reason}`);
  }

  private hears({ say, tone, tell }: Cue): void {
    if (tone) this.room.tones.play(tone);
    if (!say) return;
    this.screen.says(say);
    this.room.voice.say(say);
    if (tell) this.room.layer.tell(say);
  }

  /** The present exercise is behind the person. */
  private passed(outcome: 'done' | 'skipped'): void {
    const { document, journal } = this.room;
    this.count();
    const { course } = journal.current;
    const fact = journal.add('done', { item: course.at, exercise: itemAt(document, course).exercise, outcome });
    const after = behind(course, outcome, fact);
    const next = nextPlace(after);
    if (next === null) {
      journal.go({ name: 'guide' }, after);
      this.end('finished');
      return;
    }
    journal.go({ name: 'guide' }, moveTo(after, next));
    this.load(outcome === 'skipped');
  }

  /** Adds the seconds of exercise since this one was begun. */
  private count(): void {
    if (!this.loaded) return;
    this.room.journal.exercised(exercisedAt(this.phases, this.guide.second));
    this.loaded = false;
  }

  /** Back to the start of this exercise, and from there to the one before, whose outcome is taken back. */
  private back(): void {
    const { journal } = this.room;
    const { course } = journal.current;
    const place = this.guide.moment.phase.kind === 'ready' ? placeBefore(course) : course.at;
    this.count();
    const fact = place === null ? null : course.places[place]?.fact;
    if (fact) journal.retract(fact);
    journal.go({ name: 'guide' }, moveTo(course, place ?? course.at));
    this.load(true);
  }

  private now(): void {
    const { phase, left } = this.guide.moment;
    if (phase.kind === 'rest') this.room.journal.exercised(-left);
    if (phase.kind === 'ready' || phase.kind === 'rest') this.guide.seek(phase.from + phase.seconds);
    if (!this.guide.runs) this.goOn();
  }

  private end(how: 'finished' | 'left' | 'pain'): void {
    this.count();
    this.rest();
    this.ending.end(how);
  }

  /** The clock stands, the screen may go dark, nothing speaks any more. */
  private rest(): void {
    this.guide.halt();
    this.room.voice.hush();
    this.awake.off();
    leaveFullScreen();
  }

  private controls(): ConstructorParameters<typeof GuideScreen>[2] {
    return {
      pauseOrGoOn: () => (this.guide.runs ? this.halted() : this.goOn()),
      back: () => this.back(),
      skip: () => this.passed('skipped'),
      now: () => this.now(),
      hurts: () => this.hurts(),
      settings: () => this.showSettings(),
      leave: () => this.askLeave(),
    };
  }

  private hurts(): void {
    this.guide.halt();
    this.room.voice.hush();
    this.stopping.stop();
  }

  /** Opens something in front of the guide, which waits and afterwards goes on if it was running. */
  private inFront(show: (close: () => void) => void): void {
    const ran = this.guide.runs;
    this.guide.halt();
    this.room.voice.hush();
    show(() => {
      if (ran) this.goOn();
      else this.room.layer.show(this.screen);
    });
  }

  private showSettings(): void {
    this.inFront((close) => this.room.layer.show(settingsScreen(this.around(), close, () => this.showList())));
  }

  private askLeave(): void {
    const { words, layer } = this.room;
    this.inFront((close) =>
      layer.show(
        ask('dialog', words.of('leaveTitle'), [words.of('leaveLead')], [
          { name: words.of('keepGoing'), act: close, main: true },
          { name: words.of('comeBackLater'), act: () => this.showList() },
          { name: words.of('endHere'), act: () => this.end('left') },
        ], close),
      ),
    );
  }

  /** The readable page; the session waits and can be taken up again. */
  private showList(): void {
    this.count();
    this.room.journal.keep();
    this.rest();
    this.resume();
    this.room.layer.close();
  }

  /** Another tab plays now. What this one knew is not written any more. */
  yield(): void {
    this.loaded = false;
    this.rest();
  }

  private around(): Surroundings {
    const { words, voice } = this.room;
    return { words, voice, settings: this.settings, changed: () => this.screen.arrange() };
  }
}
