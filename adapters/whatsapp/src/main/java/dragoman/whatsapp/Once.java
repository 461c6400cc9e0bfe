package dragoman.whatsapp;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A JSON body that the HTTP client never writes a second time by itself: a message must not be doubled. */
final class Once extends RequestBody {
    private static final MediaType TYPE = MediaType.get("application/json; charset=utf-8");
    private final byte[] bytes;

    Once(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public MediaType contentType() {
        return TYPE;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
