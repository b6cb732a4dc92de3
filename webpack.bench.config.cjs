/**
 * Builds the benchmarks: dist/bench/bench.js, one file for Node 20. What they compare with is not in it; it is read
 * from bench/node_modules, and Microsoft's client library from node_modules of the checkout.
 */
const path = require('node:path');

module.exports = {
  name: 'bench',
  context: __dirname,
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: './bench/index.ts',
  output: {
    path: path.join(__dirname, 'dist/bench'),
    filename: 'bench.js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
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
  optimization: { minimize: false, splitChunks: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
