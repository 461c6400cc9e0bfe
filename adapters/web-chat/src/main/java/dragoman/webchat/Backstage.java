package dragoman.webchat;

import dragoman.port.Conversations;
import dragoman.port.Intake;
import dragoman.port.Media;
import dragoman.port.Transcripts;
import java.time.InstantSource;

/** What the chat needs of the rest of the program; {@code uploads}: where it keeps what customers send. */
public record Backstage(Intake intake, Conversations conversations, Transcripts transcripts, Media media,
        Uploads uploads, InstantSource clock) {}
