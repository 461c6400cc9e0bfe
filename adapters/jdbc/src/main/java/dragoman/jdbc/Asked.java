package dragoman.jdbc;

import dragoman.port.Entry;

/** An entry and its place in the call, where its answer belongs. */
record Asked<E extends Entry>(int place, E entry) {}
