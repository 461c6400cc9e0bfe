package dragoman.embedding;

/** How a model's vectors of pieces become the vector of the sentence, as it was trained. */
enum Pooling {
    MEAN {
        @Override
        float[] of(float[][] pieces) {
            float[] mean = new float[pieces[0].length];
            for (float[] piece : pieces) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += piece[i] / pieces.length;
                }
            }
            return mean;
        }
    },
    /** The vector at the mark before the sentence. */
    FIRST {
        @Override
        float[] of(float[][] pieces) {
            return pieces[0].clone();
        }
    };

    abstract float[] of(float[][] pieces);
}
