/** The values of a parameter that are among `known`, in the order of `known`: separated by commas, those with a comma in them each by itself. */
export function readList<T extends string>(params: URLSearchParams, name: string, known: readonly T[]): T[] {
  const names: readonly string[] = known;
  const given = new Set(params.getAll(name).flatMap((text) => (names.includes(text) ? text : text.split(','))));
  return known.filter((value) => given.has(value));
}

/** What an address says of a choice: a value, or several, under each of its names; empty or null where it is the default. */
type SearchEntries = Record<string, string | readonly string[] | null | undefined>;

/** The search string of the entries that have a value, after the parameters of others in `current`; "" where there are none. Several values are written as `readList` reads them. */
export function searchText(entries: SearchEntries, current = new URLSearchParams()): string {
  const params = new URLSearchParams(current);
  for (const [name, values] of Object.entries(entries)) {
    params.delete(name);
    const all = [values ?? []].flat();
    const plain = all.filter((value) => !value.includes(',')).join();
    for (const value of [plain, ...all.filter((value) => value.includes(','))]) if (value) params.append(name, value);
  }
  return readableSearch(params);
}

/** Parameters as a search string, "" where there are none; commas and slashes stay readable. */
export function readableSearch(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text && `?${text}`;
}
