const withAnchor = (path: string, id?: string) => (id ? `${path}#${id}` : path);

/** The address of every page, each with the trailing slash that makes it a folder on a static host; `id` marks one record on it, or is one of the records that have a page of their own. */
export const paths = {
  overview: () => '/',
  timeline: (id?: string) => withAnchor('/timeline/', id),
  treaties: (id?: string) => (id ? `/treaties/${id}/` : '/treaties/'),
  positions: (theme: string, id?: string) => withAnchor(`/positions/${theme}/`, id),
  resolutions: (id?: string) => withAnchor('/resolutions/', id),
  votes: () => '/votes/',
  trade: (id?: string) => withAnchor('/trade/', id),
  sources: (id?: string) => withAnchor('/sources/', id),
  disagreement: (id?: string) => withAnchor('/sources/disagreement/', id),
  /** Where the main source is wrong, or says something else than what stands. */
  mainFaults: () => '/sources/disagreement/?main=otherwise',
  standing: () => '/sources/standing/',
};

/** The state of a navigation to a record on the same page that leaves the focus where the reader works. */
export const keepFocusState = 'keep-focus';
