// All quick tests of the evaluator as one file: a mutant costs one load of the tables instead of one per test file.
import '../answers-on-day.test.js';
import '../bands.test.js';
import '../check-answer.test.js';
import '../clearances.test.js';
import '../conflicts.test.js';
import '../dated-events.test.js';
import '../examination.test.js';
import '../explain.test.js';
import '../freshness.test.js';
import '../questions.test.js';
import '../shown-level.test.js';
import '../sides.test.js';
import '../vectors.test.js';
import '../../scenarios/testing/replayed.suite.js';
