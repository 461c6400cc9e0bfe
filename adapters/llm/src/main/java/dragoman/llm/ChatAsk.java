package dragoman.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dragoman.llm.Advisor.Ask;
import dragoman.llm.Advisor.Question;
import java.util.function.Supplier;

/** Asks over HTTP, as OpenAI's API wants it; made when it is first needed. Thread-safe. */
final class ChatAsk implements Ask {
    private static final int LONGEST_ANSWER = 100;
    private static final String NO_KEY = "none";

    private final LlmSettings settings;
    private final Supplier<OpenAiChatModel> model = new Supplier<>() {
        private volatile OpenAiChatModel made;

        @Override
        public synchronized OpenAiChatModel get() {
            made = made == null ? make() : made;
            return made;
        }
    };

    ChatAsk(LlmSettings settings) {
        this.settings = settings;
    }

    private OpenAiChatModel make() {
        return OpenAiChatModel.builder().baseUrl(settings.url().toString())
                .apiKey(settings.key().given() ? settings.key().value() : NO_KEY)
                .modelName(settings.model())
                .temperature(0.0).maxTokens(LONGEST_ANSWER).timeout(settings.timeout()).maxRetries(0)
                .logRequests(false).logResponses(false).build();
    }

    @Override
    public String ask(Question question) {
        var said = model.get().chat(SystemMessage.from(question.task()), UserMessage.from(question.message()))
                .aiMessage().text();
        return said == null ? "" : said;
    }
}
