package dragoman.model;

/** What kind of file a customer sent. */
public enum MediaKind {
    PHOTO, VIDEO, VOICE, AUDIO, FILE, STICKER, OTHER
}
