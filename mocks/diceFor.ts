/** Random numbers for generated data. */
export interface Dice {
  /** A whole number from 0 up to, not including, the limit. */
  below: (limit: number) => number;
  /** True in this share of cases, from 0 to 1. */
  chance: (share: number) => boolean;
  pick: <const T>(list: readonly T[]) => T;
}

/** Dice that fall the same way for the same seed, by mulberry32: 32 bits of state, sound enough for filling a test site, no dependency. */
export function diceFor(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('Nothing to pick from.');
      return picked;
    },
  };
}
