import { screen } from '@testing-library/react';

/** The line that counts what the filters leave. */
export const status = () => screen.getByRole('status');

/** The scale, as the list of events it is to assistive technology. */
export const scale = () => screen.getByRole('listbox', { name: /^Scale: \d+ events.* in order of time$/ });
