package dragoman.benchmarks.simulation;

import dragoman.flow.Bot;
import dragoman.flow.Scope;
import dragoman.model.Conversation;
import dragoman.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the shop answers to its declared questions, filled in apart from the engine. */
record AnswerTexts(Bot bot, Conversation conversation) implements Scope {

    List<String> of(String name) {
        var answer = bot.answers().get(name);
        return answer == null
                ? List.of()
                : answer.text().in(language()).stream().map(text -> text.fill(this).strip()).toList();
    }

    @Override
    public Optional<Object> value(String name) {
        return switch (name) {
            case "shop" -> Optional.of(facts());
            case "bot" -> Optional.of(Map.of("name", bot.shop().bot()));
            case "customer" -> Optional.of(conversation.customer().name()
                    .map(known -> Map.<String, Object>of("name", known)).orElse(Map.of()));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", bot.shop().name());
        bot.shop().facts().forEach((key, text) -> facts.put(key, text.in(language()).getFirst().fill(this)));
        return facts;
    }

    @Override
    public Optional<String> shown(String name) {
        return Optional.empty();
    }

    @Override
    public Language language() {
        return conversation.customer().language();
    }
}
