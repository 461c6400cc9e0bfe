package dragoman.model;

import java.util.Optional;

/** Something shown with a title, some lines and perhaps a picture. */
public record Card(String title, String text, Optional<Picture> picture) {}
