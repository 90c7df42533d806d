/** `npm run bench [FOLDER …]`: quality and speed of the main text of pages, beside other extractors. */
import './main-text.ts';
