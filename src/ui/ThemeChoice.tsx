import { useId, useSyncExternalStore } from 'react';
import { chooseTheme, chosenTheme, themes, type Theme } from '#src/theme/theme.ts';
import { ValueSelect } from './ValueSelect.tsx';
import styles from './ThemeChoice.module.css';

const labels: Record<Theme, string> = { auto: 'System', light: 'Light', dark: 'Dark' };

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Light, dark, or as the system has it. */
export function ThemeChoice() {
  const id = useId();
  const theme = useSyncExternalStore(subscribe, chosenTheme, () => 'auto' as const);
  const choose = (value: Theme) => {
    chooseTheme(value);
    for (const listener of listeners) listener();
  };
  return (
    <span className={`${styles.choice} needs-script`}>
      <label htmlFor={id}>Theme</label>
      <ValueSelect id={id} values={themes} words={labels} value={theme} onChange={choose} />
    </span>
  );
}
