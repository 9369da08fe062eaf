/** The whole address of a path of this site, also where the site stands under a sub-path; without a path that of the site, no slash at its end. */
export function siteAddress(path = ''): string {
  return `${location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
