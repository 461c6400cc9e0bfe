package dragoman.telegram;

import okhttp3.Call;
import okhttp3.EventListener;

/** Watches one call: was the whole request written? Only then can it have had an effect. */
final class Wire extends EventListener {
    private volatile boolean written;

    boolean written() {
        return written;
    }

    @Override
    public void requestBodyEnd(Call call, long byteCount) {
        written = true;
    }
}
