package dragoman.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dragoman.llm.Advisor.Ask;
import dragoman.llm.Advisor.Question;
import java.util.Optional;

/** Asks over HTTP, as OpenAI's API wants it; made when it is first needed. Thread-safe. */
final class ChatAsk implements Ask {
    private static final int LONGEST_ANSWER = 100;
    private static final String NO_KEY = "none";

    private final LlmSettings settings;
    private Optional<OpenAiChatModel> made = Optional.empty();

    ChatAsk(LlmSettings settings) {
        this.settings = settings;
    }

    private synchronized OpenAiChatModel model() {
        var model = made.orElseGet(this::make);
        made = Optional.of(model);
        return model;
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
        var said = model().chat(SystemMessage.from(question.task()), UserMessage.from(question.message()))
                .aiMessage().text();
        return said == null ? "" : said;
    }
}
