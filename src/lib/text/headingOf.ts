/** Longer titles stand in a heading by their beginning only. */
const longestHeading = 120;

/** A title as a heading, cut after a word where it is very long. */
export function headingOf(title: string): string {
  if (title.length <= longestHeading) return title;
  const end = title.lastIndexOf(' ', longestHeading);
  return `${title.slice(0, end > 0 ? end : longestHeading)}…`;
}
