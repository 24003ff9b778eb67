// Every medicine test in one file: mutation testing starts it once per mutant, and the first test that fails ends the mutant.
import '../summarise-medicines.test.js';
import '../match-medicines.test.js';
import '../test-list.test.js';
