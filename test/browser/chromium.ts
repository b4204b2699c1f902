import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where screenshots are kept, for whoever looks at a run. */
const ARTEFACTS = 'test/artefacts/browser';

/** Chromium, where it is installed; it is never downloaded. */
export const CHROMIUM = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'chromium'))
  .find(isProgram);

if (CHROMIUM === undefined)
  process.stdout.write('chromium is not installed: the consoles are not tested in a browser.\n');

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser with an empty profile, and what it did that it should not. */
export interface TestBrowser {
  readonly page: Page;
  /** Origins that were asked for something. */
  readonly origins: ReadonlySet<string>;
  /** What the policy of a page forbade. */
  readonly violations: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Call `close` in `afterAll`. */
export async function openBrowser(): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'eindach-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: { width: 1_400, height: 900 },
  });
  context.setDefaultTimeout(60_000);
  const origins = new Set<string>();
  const violations: string[] = [];
  watch(context, origins, violations);
  const page = context.pages()[0] ?? (await context.newPage());
  mkdirSync(ARTEFACTS, { recursive: true });
  return {
    page,
    origins,
    violations,
    screenshot: async (name) => void (await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) })),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function watch(context: BrowserContext, origins: Set<string>, violations: string[]): void {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
}
