package dragoman.calls;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.model.CallOutcome;
import dragoman.model.Shape;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads an answer: JSON in UTF-8, not too long and not too deep. An empty one is an object without fields. */
final class Answer {
    static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 40;
    private static final JsonMapper JSON = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Answer() {}

    static CallOutcome read(byte[] body) {
        if (body.length > LONGEST) {
            return new CallOutcome.Failed("the answer is longer than 1 MB");
        }
        if (body.length == 0) {
            return new CallOutcome.Ok(Map.of());
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return JSON.readValue(text, Object.class) instanceof Map<?, ?> fields
                    ? new CallOutcome.Ok(Shape.named(fields))
                    : new CallOutcome.Failed("the answer is no JSON object");
        } catch (CharacterCodingException notText) {
            return new CallOutcome.Failed("the answer is not UTF-8");
        } catch (JsonProcessingException notJson) {
            return new CallOutcome.Failed("the answer is no JSON: " + notJson.getOriginalMessage());
        }
    }
}
