package dragoman.embedding;

import dragoman.port.Embedding;
import java.util.List;

/**
 * Two small models of English sentences that come as Maven packages and run without a network: all-MiniLM-L6-v2 (N. Reimers, I. Gurevych:
 * Sentence-BERT, 2019) and bge-small-en-v1.5 (S. Xiao and others: C-Pack, 2023), both with weights of 8 bits. Together they take some 300 MB of
 * memory and a few milliseconds for a sentence.
 */
public final class EnglishEmbeddings {
    private EnglishEmbeddings() {}

    /**
     * Loads both; takes about a second. They are to be used together.
     *
     * @throws IllegalStateException when this machine cannot run them (there is no native library for it)
     */
    public static List<Embedding> load() {
        return List.of(
                new Remembering(SentenceModel.load("all-minilm-l6-v2-q.onnx",
                        "all-minilm-l6-v2-q-tokenizer.json", Pooling.MEAN)),
                new Remembering(SentenceModel.load("bge-small-en-v1.5-q.onnx",
                        "bge-small-en-v1.5-q-tokenizer.json", Pooling.FIRST)));
    }
}
