// What motion-js exports (motion-js/src/main/java/health/limber/motion/js/Door.java tells what each does).
declare module '*/motion.js' {
  export interface Film {
    frame(phase: number, share: number, breath: number, effort: number): number;
    point(phase: number, share: number, point: number, axis: number): number;
    arrow(phase: number): number;
    text(): Int8Array;
    parts(): Int32Array;
  }
  export function open(score: Float64Array, left: boolean, second: boolean, round: boolean): Film;
  export function styles(): string;
}
