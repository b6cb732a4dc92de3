/**
 * Builds the add-in that a municipality hosts: dist/addin with the pane, the ribbon commands, the worker, icons and
 * manifest. office.js comes from Microsoft's CDN, everything else from the add-in's own address; no emulator.
 *
 * `npx webpack -c webpack.addin.config.cjs --env BASE_URL=https://tillagg.exempelkommun.se/jamblad` writes a manifest
 * for that address; the files themselves name each other relatively and can stand anywhere.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const OnlyWhatShips = require('./scripts/onlyWhatShips.cjs');

const DEVELOPING_URL = 'https://localhost:3000';

/** The address without a slash at its end; only https is accepted by Excel. */
function baseUrlOf(env) {
  const url = (env.BASE_URL ?? DEVELOPING_URL).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"<>&]+$/.test(url)) throw new Error(`BASE_URL must be an https address, not "${url}"`);
  return url;
}

const page = (name, entry) =>
  new HtmlPlugin({
    template: `./src/${name}/${entry}.html`,
    filename: `${entry}.html`,
    chunks: [entry],
    scriptLoading: 'defer',
    minify: false,
  });

module.exports = (env = {}, argv = {}) => {
  const baseUrl = baseUrlOf(env);
  const production = (argv.mode ?? 'production') === 'production';
  return {
    name: 'addin',
    context: __dirname,
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    output: {
      path: path.join(__dirname, 'dist/addin'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Our modules do nothing when they are loaded, so what a page does not use need not be in it.
          sideEffects: false,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic', development: !production } },
              },
            },
          },
        },
      ],
    },
    // The polyfill of `global` is the only `new Function` that would be left, and the page's policy forbids it.
    node: { global: false },
    // The page stays readable, so that its policy and its two scripts can be checked by eye.
    experiments: { html: false },
    performance: { hints: false },
    infrastructureLogging: { level: 'info' },
    stats: 'errors-warnings',
    plugins: [
      ...(production ? [new OnlyWhatShips()] : []),
      page('taskpane', 'taskpane'),
      page('commands', 'commands'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png' },
          {
            from: 'manifest.xml',
            transform: (manifest) => manifest.toString('utf8').replaceAll(DEVELOPING_URL, baseUrl),
          },
        ],
      }),
    ],
  };
};
