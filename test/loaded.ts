/** All lexicons, before any test reads a text: what a form of a word is is settled when it is first met. */
import '../pipeline/stages.ts';
