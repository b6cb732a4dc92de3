/** `npm start`: sets up, builds the workbench and serves it. `-- --no-open` opens no browser, `--port N` chooses the port. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';
import { failWith, step } from './steps.mjs';

const DEFAULT_PORT = 3000;
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

function readOptions() {
  const { values } = parseArgs({
    options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port must be a number, not ${values.port}`);
  return { open: !values['no-open'], port };
}

function openBrowser(address) {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // Without a browser to open, the printed address is enough.
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Compiles the workbench and serves it on this machine only. */
async function serve(port) {
  const require = createRequire(import.meta.url);
  const webpack = require('webpack');
  const WebpackDevServer = require('webpack-dev-server');
  const config = require('../webpack.workbench.config.cjs');
  const compiler = webpack(config);
  const compiled = new Promise((resolve, reject) => {
    compiler.hooks.done.tap('start', (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString({ preset: 'errors-only' }))) : resolve(),
    );
  });
  const server = new WebpackDevServer(
    { ...config.devServer, host: 'localhost', port: port === 0 ? 'auto' : port },
    compiler,
  );
  await server.start();
  await compiled;
  return `http://localhost:${server.server.address().port}/`;
}

try {
  const options = readOptions();
  await setUp();
  const address = await step('Building the workbench (half a minute the first time)', () =>
    serve(options.port),
  );
  process.stdout.write(`\nThe workbench is ready: ${address}\n`);
  if (options.open) openBrowser(address);
} catch (error) {
  failWith(error);
  process.exit();
}
