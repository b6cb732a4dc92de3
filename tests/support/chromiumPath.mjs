/**
 * Prints, as JSON, where a Chromium stands and what it needs in its environment: CHROMIUM_PATH, or the one in the npm
 * package, unpacked to the temporary folder. The package keeps the libraries that a bare machine lacks under a
 * condition meant for cloud functions.
 */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
process.stdout.write(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH ?? '' }));
