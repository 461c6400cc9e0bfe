package dragoman.desk.people;

import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.Language;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody with an account at the desk.
 *
 * @param id the name they log in with: up to 40 small letters, digits, {@code . _ -}
 * @param name shown to colleagues
 * @param roles by bot; a bot that is not in it does not exist for this person
 * @param queues from which they take; empty: all
 * @param skills languages ({@code ru}) and topics (names of flows) they take; of a kind of which there is none: all
 * @param capacity how many conversations at once; at least 1
 * @param language of the desk's pages
 * @param disabled may not log in any more; what they did stays
 */
public record Person(AgentId id, String name, Map<BotId, Role> roles, Set<String> queues, Set<String> skills,
        int capacity, Language language, boolean disabled) {
    private static final int USUAL = 6;
    private static final int LANGUAGE = 2;

    public Person {
        roles = Map.copyOf(roles);
        queues = Set.copyOf(queues);
        skills = Set.copyOf(skills);
        if (!id.value().matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException(
                    "a login is up to 40 small letters, digits, dots, hyphens: " + id);
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("a capacity is at least 1: " + capacity);
        }
    }

    /** With the usual capacity, all queues and all skills. */
    public static Person of(AgentId id, String name, Map<BotId, Role> roles, Language language) {
        return new Person(id, name, roles, Set.of(), Set.of(), USUAL, language, false);
    }

    /** Of their skills the languages, as {@code ru}. */
    public Set<String> languages() {
        return skills.stream().filter(skill -> skill.length() == LANGUAGE).collect(Collectors.toSet());
    }

    /** Of their skills the topics: names of flows. */
    public Set<String> topics() {
        return skills.stream().filter(skill -> skill.length() > LANGUAGE).collect(Collectors.toSet());
    }

    public Optional<Role> role(BotId bot) {
        return disabled ? Optional.empty() : Optional.ofNullable(roles.get(bot));
    }

    /** Whether they have at least this role with the bot. */
    public boolean may(BotId bot, Role needed) {
        return role(bot).filter(role -> role.covers(needed)).isPresent();
    }

    /** Whether they have at least this role with any bot. */
    public boolean isA(Role needed) {
        return !disabled && roles.values().stream().anyMatch(role -> role.covers(needed));
    }

    public Person disabledNow(boolean yes) {
        return new Person(id, name, roles, queues, skills, capacity, language, yes);
    }
}
