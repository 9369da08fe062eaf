import { setTimeout } from 'node:timers/promises';

const frameMs = 17;
/** A key held down repeats at about this rate (ms). */
export const keyRepeatMs = 33;

/**
 * Runs steps one by one, `pause` ms after each other; what each that changed something measured. They are spread evenly over the length of
 * a frame, as a hand's are: else a step would always come where the candidate's own last frame ended.
 */
export async function series<T>(steps: (() => Promise<T | null>)[], pause = 0): Promise<T[]> {
  const measured: T[] = [];
  for (const [index, step] of steps.entries()) {
    await setTimeout(pause + ((index * 7) % frameMs));
    const result = await step();
    if (result !== null) measured.push(result);
  }
  return measured;
}
