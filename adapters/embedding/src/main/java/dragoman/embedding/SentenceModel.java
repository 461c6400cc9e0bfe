package dragoman.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.port.Embedding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A BERT in the ONNX format, on one thread. */
final class SentenceModel implements Embedding {
    private final OrtSession session;
    private final WordPieces pieces;
    private final Pooling pooling;

    private SentenceModel(OrtSession session, WordPieces pieces, Pooling pooling) {
        this.session = session;
        this.pieces = pieces;
        this.pooling = pooling;
    }

    /** From the class path. */
    static SentenceModel load(String weights, String vocabulary, Pooling pooling) {
        try (var options = new OrtSession.SessionOptions();
                InputStream weightsIn = open(weights);
                InputStream vocabularyIn = open(vocabulary)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = OrtEnvironment.getEnvironment().createSession(weightsIn.readAllBytes(), options);
            return new SentenceModel(session, new WordPieces(words(vocabularyIn)), pooling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException("the embedding model " + weights + " cannot run here", e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = SentenceModel.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the embedding model's file " + resource + " is missing");
        }
        return in;
    }

    private static Map<String, Integer> words(InputStream tokenizer) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        new ObjectMapper().readTree(tokenizer).path("model").path("vocab").properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().intValue()));
        return words;
    }

    @Override
    public float[] of(String sentence) {
        long[] ids = pieces.of(sentence);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = tensor(ids);
                var mask = tensor(ones);
                var types = tensor(new long[ids.length]);
                var output = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return pooling.of(((float[][][]) output.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    @Override
    public OptionalInt rank(String word) {
        return pieces.rank(word);
    }

    private static OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), LongBuffer.wrap(values),
                new long[]{1, values.length});
    }
}
