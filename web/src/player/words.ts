/** The words of the document, with {0}, {1} replaced. A missing one shows as its key, so that a screen never breaks for a word. */
export class Words {
  constructor(private readonly texts: Record<string, string>) {}

  of(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, i) => text.replaceAll(`{${i}}`, String(value)), this.texts[key] ?? key);
  }

  /** The text for one (`key.one`) or several (`key.many`) of something. */
  count(key: string, n: number): string {
    return this.of(`${key}.${n === 1 ? 'one' : 'many'}`, n);
  }

  /** A length of time: "40 seconds", "3 minutes". */
  time(seconds: number): string {
    return seconds < 90 ? this.count('seconds', Math.round(seconds)) : this.count('minutes', Math.round(seconds / 60));
  }
}
