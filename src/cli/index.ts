/**
 * Understands the batch command `jamblad`: reads the words of a call, opens the file in an Excel of our own, and runs
 * the very same workflow as the task pane. For developing, showing and checking; it needs the dev dependencies.
 */
import { nodeConsole } from './nodeConsole';
import { runCommand } from './runCommand';

process.exitCode = await runCommand(process.argv.slice(2), nodeConsole);
