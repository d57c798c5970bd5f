import { uuid7 } from './uuid';

/** A fact as it is handed in. */
export interface Fact {
  id: string;
  at: number;
  zone: string;
  day: string;
  kind: 'started' | 'felt' | 'done' | 'stopped' | 'hurt' | 'ended' | 'retracted';
  version: 1;
  payload: Record<string, unknown>;
}

/** A fact that happened now, here. */
export function factNow(kind: Fact['kind'], payload: Fact['payload'], now: number): Fact {
  return { id: uuid7(now), at: now, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, day: localDay(new Date(now)), kind, version: 1, payload };
}

/** The date on the wall where the person is, such as 2026-11-22. */
export function localDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
