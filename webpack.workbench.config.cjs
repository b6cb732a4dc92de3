const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/**
 * The page that `npm start` opens: the grid, the emulated host in a worker, and the very same task pane.
 * Microsoft's client library is served from node_modules beside it, for developing only; it is never bundled.
 */
const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

module.exports = {
  mode: 'development',
  devtool: false,
  entry: { workbench: './src/workbench/index.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].chunk.js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      swc,
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  node: { global: false },
  // Built anew in seconds when nothing has changed.
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/workbench') },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new HtmlPlugin({
      template: 'src/workbench/page/workbench.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js',
          to: 'client/excel.js',
          info: { minimized: true },
        },
        { from: 'assets/icon-32.png', to: 'icon-32.png', noErrorOnMissing: true },
      ],
    }),
  ],
  devServer: {
    allowedHosts: ['localhost', '127.0.0.1'],
    client: { overlay: false, logging: 'none' },
    hot: false,
    liveReload: true,
    static: false,
    setupExitSignals: true,
  },
};
