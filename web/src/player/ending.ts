import { ask } from './asking';
import { afterScreen, type Felt } from './afterscreen';
import { askedAbout } from './course';
import type { Stage } from './position';
import type { Room } from './session';

/** Seconds that "Done" waits for the hand-in before it says that things wait here. */
const PATIENCE = 5;

/** How a session closes: written down, two questions, and on to the server's page. */
export class Ending {
  constructor(
    private readonly room: Room,
    private readonly anew: () => void,
  ) {}

  /** Ends the session. A stage that has its own closing words keeps them. */
  end(how: 'finished' | 'left' | 'pain'): void {
    const { journal, tones } = this.room;
    journal.add('ended', { how, seconds: Math.round(journal.current.exercised) });
    const { stage } = journal.current;
    journal.go(stage.name === 'advice' ? stage : { name: 'after', how });
    if (how === 'finished') tones.play('end');
    this.open(journal.current.stage);
  }

  open(stage: Stage): void {
    if (stage.name === 'after') this.after(stage.how);
    else if (stage.name === 'advice') this.advice(stage.sign);
    else this.over();
  }

  private after(how: 'finished' | 'left' | 'pain'): void {
    const { document, words, layer, journal, voice } = this.room;
    const { course, exercised } = journal.current;
    const did = course.places.filter((each) => each.outcome === 'done').length;
    const sum = did > 0 ? [words.of('did', words.count('exercises', did), words.time(exercised))] : [];
    const sentences = how === 'finished' ? sum : [words.of(how === 'pain' ? 'afterPain' : 'afterLeft'), ...sum];
    const title = words.of(how === 'finished' && did > 0 ? 'afterTitle' : 'afterKept');
    const items = how === 'pain' ? [] : askedAbout(document, course);
    layer.show(afterScreen({ title, sentences, items }, words, (felt) => this.done(felt)));
    layer.tell(title);
    if (how === 'finished') voice.say(title);
  }

  private advice(id: string): void {
    const { document, words, layer } = this.room;
    const asks = document.signs.find((sign) => sign.id === id)?.asks;
    layer.show(afterScreen({ title: words.of('afterKept'), sentences: [asks ?? words.of('afterPain')], items: [] }, words, (felt) => this.done(felt)));
  }

  private done(felt: Felt[]): void {
    const { journal } = this.room;
    for (const { exercise, pain, effort } of felt) journal.add('felt', { moment: 'worst', exercise, pain, effort });
    journal.go({ name: 'over' });
    this.onward();
  }

  /** To the page that says what follows from this session, once the facts are there; without network it says that they wait. */
  private onward(): void {
    const { words, layer, journal } = this.room;
    layer.show(ask(null, words.of('handingIn'), [], []));
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE * 1000));
    void Promise.race([journal.settled(), late]).then((settled) => (settled ? this.leave() : this.over()));
  }

  private leave(): void {
    location.assign(`/session/${encodeURIComponent(this.room.document.prescribed)}/after`);
  }

  /** The session is behind the person. */
  private over(): void {
    const { words, layer } = this.room;
    layer.show(
      ask(null, words.of('overTitle'), [words.of('overLead')], [
        { name: words.of('howItWent'), act: () => this.onward(), main: true },
        { name: words.of('doAgain'), act: this.anew },
        { name: words.of('showList'), act: () => layer.close() },
      ]),
    );
  }
}
