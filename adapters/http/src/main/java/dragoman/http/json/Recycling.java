package dragoman.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;

/** Where Jackson keeps its buffers: by itself with each thread, but ours are virtual and live for one message, so each message would make 18 KB anew. */
public final class Recycling {
    private Recycling() {}

    /** Whose buffers all threads share. */
    public static JsonFactory factory() {
        return JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()).build();
    }
}
