/**
 * Understands the batch command `jamblad`: reads the words of a call, opens the file in an Excel of our own, and runs
 * the very same workflow as the task pane. For developing, showing and checking; it needs the dev dependencies.
 */
import { nodeConsole } from './nodeConsole';
import { runCommand } from './runCommand';

// Whoever reads the output may have seen enough (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), nodeConsole);
