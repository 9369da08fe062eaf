import { setupServer } from 'msw/node';

/** The fake network of tests in Node; each test says what it serves with `server.use(...)`. */
export const server = setupServer();
