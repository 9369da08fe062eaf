import { screen, within } from '@testing-library/react';

/** The titles in the table, from the top. */
export const titles = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getAllByRole('link')[0]?.textContent);

/** The line that counts what is shown. */
export const status = () => screen.getByText(/^\d+( of \d+)? treaties/, { selector: '[role=status], [role=status] *' });
