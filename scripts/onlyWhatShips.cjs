/**
 * A webpack plugin that fails the build of the add-in when it would hold what must never be hosted: the emulated
 * Excel and what only tools need (Microsoft's client library may not be handed on), or code made from text, which
 * the pages' policy forbids.
 */
const NAME = 'OnlyWhatShips';
const TOOLS =
  /[\\/]src[\\/](?:emulator|workbench|sample|cli)[\\/]|[\\/]node_modules[\\/](?:@microsoft[\\/]office-js|hucre|@cj-tech-master|@univerjs)[\\/]/;
const CODE_FROM_TEXT = /\bnew Function\b|(?<![\w.$])eval\(/;

module.exports = class OnlyWhatShips {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const refuse = (problem) => compilation.errors.push(new WebpackError(problem));
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        for (const { resource } of modules) {
          if (TOOLS.test(resource ?? '')) refuse(`The add-in must not hold ${resource}`);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          if (file.endsWith('.js') && CODE_FROM_TEXT.test(source.source().toString())) {
            refuse(
              `${file} makes code from text (new Function or eval), which the policy of its page forbids`,
            );
          }
        }
      });
    });
  }
};
