import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';

/** The two figures of the page. */
export const latest = () => screen.getByRole('figure', { name: /in January–September 2019/ });
export const longRun = () => screen.getByRole('figure', { name: /, year by year, / });

/** The numbers behind a figure, and a row of a table. */
export const table = (figure: HTMLElement) => within(figure).getByRole('table', { hidden: true });
export const rowOf = (within_: HTMLElement, name: RegExp) =>
  within(within_)
    .getAllByRole('row', { hidden: true })
    .find((row) => name.test(row.textContent ?? ''));

/** The interactive charts, once their code is there. */
export const charts = async (count: number) => {
  await waitFor(() => expect(screen.getAllByRole('application')).toHaveLength(count));
  return screen.getAllByRole('application');
};
