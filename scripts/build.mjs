/** Builds what ships (dist/addin) and the command line (dist/cli). */
import { setUp } from './setup.mjs';
import { failWith, run, step, tool } from './steps.mjs';

const webpack = (config) => [...tool('webpack-cli/bin/cli.js'), '--config', config, '--mode', 'production'];

/** Builds the add-in and the command line. */
export async function build() {
  await step('Building the add-in (dist/addin)', () =>
    run('Build of the add-in', webpack('webpack.addin.config.cjs')),
  );
  await step('Building the command line (dist/cli)', () =>
    run('Build of the command line', webpack('webpack.cli.config.cjs')),
  );
}

if (process.argv[1]?.endsWith('build.mjs')) {
  try {
    await setUp();
    await build();
  } catch (error) {
    failWith(error);
  }
}
