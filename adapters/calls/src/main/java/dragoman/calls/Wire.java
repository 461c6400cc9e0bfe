package dragoman.calls;

import okhttp3.Call;
import okhttp3.EventListener;

/** Whether the request's first byte was written. */
final class Wire extends EventListener {
    private volatile boolean used;

    static EventListener of(Call call) {
        var wire = call.request().tag(Wire.class);
        return wire == null ? EventListener.NONE : wire;
    }

    boolean used() {
        return used;
    }

    @Override
    public void requestHeadersStart(Call call) {
        used = true;
    }
}
