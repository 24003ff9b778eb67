// Every medicine test in one file: mutation testing starts it once per mutant, and the first test that fails ends the mutant.
import '../spelling-distance.test.js';
import '../near-names.test.js';
import '../entries.test.js';
import '../standing.test.js';
import '../recognise.test.js';
import '../unrecognised.test.js';
import '../match-parts.test.js';
import '../summarise-medicines.test.js';
import '../match-medicines.test.js';
import '../test-list.test.js';
