/** The same for the words of the survey, which are no part of the page's. */
import type { survey } from './en/survey.js';
import type { Widened } from './widened.js';

export type SurveyWords = Widened<typeof survey>;
