package dragoman.http.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.http.Answer;
import dragoman.http.Call;
import dragoman.http.Hmac;
import dragoman.http.json.Fields;
import dragoman.port.Intake;
import dragoman.port.Secret;
import java.util.function.Consumer;

/** How Meta calls: once to ask whether the address is ours, then with signed bodies. Thread-safe. */
public final class MetaDoor {
    /** Of a body, in bytes; Meta's own limit. */
    public static final int LARGEST_BODY = 3 << 20;

    private final Signature signature;
    private final Secret verifyToken;

    /**
     * @param appSecret signs what Meta sends
     * @param verifyToken a word of our own that Meta repeats when the webhook is set up
     */
    public MetaDoor(Secret appSecret, Secret verifyToken) {
        this.signature = new Signature(appSecret);
        this.verifyToken = verifyToken;
    }

    /** Meta asks whether the address is ours; the answer is its own challenge. */
    public Answer handshake(Call call) {
        var right = call.query("hub.mode").orElse("").equals("subscribe")
                && Hmac.same(verifyToken.value(), call.query("hub.verify_token").orElse(""));
        return right
                ? Answer.text(200, call.query("hub.challenge").orElse(""))
                : Answer.text(403, "the verify token is not ours");
    }

    /** 200 when {@code take} has returned; 401 and 400 without it; 503 when it could not commit. */
    public Answer receive(Call call, Consumer<JsonNode> take) {
        if (!signature.fits(call.body(), call.header(Signature.HEADER))) {
            return Answer.text(401, "the signature does not fit");
        }
        var body = Fields.tree(call.body());
        if (body.isMissingNode()) {
            return Answer.text(400, "not a JSON object");
        }
        try {
            take.accept(body);
            return Answer.ok();
        } catch (Intake.NotCommitted e) {
            return Answer.busy();
        }
    }
}
