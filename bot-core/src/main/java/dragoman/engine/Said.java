package dragoman.engine;

import dragoman.model.Reading;

/** What a customer wrote and what it may mean. */
record Said(String text, Reading reading) {}
