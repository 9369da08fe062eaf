/** The values of a comma-separated parameter that are among `known`, in the order of `known`. */
export function readList<T extends string>(params: URLSearchParams, name: string, known: readonly T[]): T[] {
  const given = new Set((params.get(name) ?? '').split(','));
  return known.filter((value) => given.has(value));
}

/** A search string from the entries that have a value, "" where none has one; commas and slashes stay readable. */
export function searchText(entries: Record<string, string | null | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) if (value) params.set(name, value);
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}
