import { InputError } from '../input-error.ts';
import { StageError } from '../stage-error.ts';

/**
 * What a person is told of an error: one line, without a stack trace unless `debug`.
 * An error that is not the user's asks for a report, since nobody else can mend it.
 */
export function describeFailure(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof InputError) return `arqam: ${message}`;
  const line = `arqam: ${error instanceof StageError ? message : `unexpected error: ${message.split('\n', 1)[0]}`}. This is a fault of the program: please report it with the document.`;
  return debug ? `${line}\n${stack(error)}` : `${line} --debug shows where it happened.`;
}

function stack(error: unknown): string {
  const cause = error instanceof StageError ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
