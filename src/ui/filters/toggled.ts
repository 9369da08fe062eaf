/** The values chosen once one of `all` is turned on, or off where it is chosen; in the order of `all`. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], value: T): T[] {
  return all.filter((known) => (known === value) !== chosen.includes(known));
}
