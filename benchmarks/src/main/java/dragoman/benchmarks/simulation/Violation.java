package dragoman.benchmarks.simulation;

/** Something that must not happen has happened, in which message of the conversation. */
record Violation(String rule, String what, int message) {}
