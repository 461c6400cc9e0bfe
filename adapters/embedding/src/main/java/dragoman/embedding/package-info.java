/** Places sentences by what they mean, with small language models that run in this process. The public door is {@link EnglishEmbeddings}. */
@NullMarked
package dragoman.embedding;

import org.jspecify.annotations.NullMarked;
