import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The build without windows comes first: the same engine, faster on a machine without a screen. */
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, Playwright's own, or the system's; where there is none it is installed, by Playwright or
 * (on Debian as root) by apt-get. Throws, with what to install, where that fails too: browser tests are never skipped.
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  return installed() ?? afterRunning('npx', ['playwright', 'install', 'chromium']) ?? afterAptGet() ?? fail();
}

function installed(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
}

function afterRunning(command: string, args: string[]): string | undefined {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
  } catch {
    return undefined; // the next way is tried; the last one says what to install
  }
  return installed();
}

function afterAptGet(): string | undefined {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  afterRunning('apt-get', ['update']);
  const install = (name: string) => afterRunning('apt-get', ['install', '-y', name]);
  return install('chromium-headless-shell') ?? install('chromium');
}

function fail(): never {
  throw new Error(
    'No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one (on Debian: apt-get install chromium-headless-shell).',
  );
}
