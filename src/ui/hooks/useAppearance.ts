import { useEffect, useState } from 'react';

/**
 * A number that changes when the page looks different: another theme, another type, presenting or not. For what is painted by script and
 * does not follow the style sheet by itself.
 */
export function useAppearance(): number {
  const [appearance, setAppearance] = useState(0);
  useEffect(() => {
    const change = () => setAppearance((count) => count + 1);
    const root = new MutationObserver(change);
    root.observe(document.documentElement, { attributes: true });
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', change);
    document.fonts?.addEventListener('loadingdone', change);
    return () => {
      root.disconnect();
      for (const query of queries) query.removeEventListener('change', change);
      document.fonts?.removeEventListener('loadingdone', change);
    };
  }, []);
  return appearance;
}
