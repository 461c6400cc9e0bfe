package dragoman.model;

/** A choice as it was shown: the name it has for us and the title that the customer saw. Its number is its place in the list. */
public record Shown(String id, String title) {}
