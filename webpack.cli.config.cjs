/**
 * Builds the batch command: dist/cli/jamblad.js, one file for Node 20. Microsoft's client library is not in it; it is
 * read from node_modules of the checkout when the command runs.
 */
const path = require('node:path');
const { BannerPlugin } = require('webpack');

module.exports = {
  name: 'cli',
  context: __dirname,
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: './src/cli/index.ts',
  output: {
    path: path.join(__dirname, 'dist/cli'),
    filename: 'jamblad.js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    // What the pane loads when somebody comes to it is part of the one file here.
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      },
    ],
  },
  // One file that a person can look into; nothing is gained by making it small.
  optimization: { minimize: false, splitChunks: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
