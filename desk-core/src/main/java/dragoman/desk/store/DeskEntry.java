package dragoman.desk.store;

import dragoman.desk.people.Person;
import dragoman.desk.shop.CannedReplies.Canned;
import dragoman.desk.shop.Complaints.Step;
import dragoman.model.AgentId;
import dragoman.model.BotId;
import dragoman.model.ConversationId;
import dragoman.port.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the desk makes durable. Secrets come as hashes only. */
public sealed interface DeskEntry extends Entry.Beside {

    /** A private note; the same id is kept once. */
    record Noted(String id, ConversationId conversation, Instant at, AgentId agent,
            String text) implements DeskEntry {}

    /** A mark on a conversation is set ({@code until}: as long as that) or, with {@code set} false, taken away. */
    record Marked(ConversationId conversation, Mark mark, boolean set, Instant at,
            AgentId agent) implements DeskEntry {}

    /** An account as it is now; its password stays. */
    record PersonPut(Person person) implements DeskEntry {}

    /** Another password: all sessions but {@code staying} end. */
    record PasswordSet(AgentId person, String password, Optional<String> staying) implements DeskEntry {}

    /** Somebody logs in; {@code token} hashed. */
    record SessionOpened(String token, AgentId person, String csrf, Instant until) implements DeskEntry {}

    /** A session ends. */
    record SessionEnded(String token) implements DeskEntry {}

    /** All of a person's sessions end, and links not used yet no longer work. */
    record PersonShut(AgentId person) implements DeskEntry {}

    /** A one-time link; {@code link} hashed. */
    record Invited(String link, AgentId person, Instant until) implements DeskEntry {}

    /** A one-time link is used: the password is set. {@code Failed} when it was used meanwhile. */
    record Redeemed(String link, String password) implements DeskEntry {}

    /** A personal token; {@code token} hashed. */
    record TokenMade(String id, String token, AgentId person, String label,
            Instant at) implements DeskEntry {}

    /** A personal token no longer works. */
    record TokenRevoked(String id, AgentId person) implements DeskEntry {}

    /**
     * A privileged act: the next link of the chain.
     *
     * @param actor login, or {@code system}
     * @param subject whom or what it was about; {@code ""} for none
     * @param detail without anything personal
     */
    record Audited(Instant at, Optional<BotId> bot, String actor, String what, String subject, String detail)
            implements
                DeskEntry {}

    /** A ready answer; without texts it is removed. */
    record CannedPut(BotId bot, Canned canned) implements DeskEntry {}

    /** What happens next with a complaint. */
    record StepNamed(String number, Step step) implements DeskEntry {}

    /** Texts to be found, up to this turn's place in the store. */
    record Indexed(long upTo, List<Findable> texts) implements DeskEntry {
        public Indexed {
            texts = List.copyOf(texts);
        }
    }

    /** What the desk in a messenger's group keeps. */
    sealed interface Grouped extends DeskEntry {
        /** A conversation's topic as it is now. */
        record TopicPut(Topics.Topic topic) implements Grouped {}

        /** A conversation has no topic any more. */
        record TopicGone(ConversationId conversation) implements Grouped {}

        /** Lines are on the wire into a topic ({@code WIRE}), are there, or did not go after all. */
        record Relayed(ConversationId conversation, List<String> lines, How how) implements Grouped {
            public Relayed {
                lines = List.copyOf(lines);
            }
        }

        /** How far lines have come. */
        enum How {
            WIRE, THERE, NOT
        }

        /** Something that was done in a topic waits for its turn; the same is kept once. */
        record DeedWaits(Topics.Deed deed) implements Grouped {}

        /** It had its turn. */
        record DeedDone(Topics.Deed deed) implements Grouped {}

        /** Whose an account at the messenger is; what was known of this account or this person before is forgotten. */
        record MemberPut(Topics.Member member) implements Grouped {}
    }

    /** A record's state, where there is no conversation any more that could be told. */
    record StateSet(String number, String state) implements DeskEntry {}

    /** What has grown old, or has nothing left to be kept for, goes. */
    sealed interface Ageing extends DeskEntry {
        /**
         * A whole conversation with its addresses. {@code Failed} when something goes on in it, or it is no longer at {@code turns}.
         *
         * @param records what is personal in its records goes too
         */
        record Gone(ConversationId conversation, long turns, boolean records) implements Ageing {}

        /** The words of a conversation from before then: heard, said, noted. That something was said stays. */
        record Trimmed(ConversationId conversation, Instant before) implements Ageing {}

        /** What is personal in a record. */
        record Blanked(String number) implements Ageing {}

        /** Some of this, from before then. */
        record Cleared(Bulk what, Instant before) implements Ageing {}

        /** Privileged acts up to this link; the chain goes on from it. */
        record Unchained(long upTo) implements Ageing {}
    }

    /** Conversations are one customer's, say people of the shop. */
    sealed interface Joining extends DeskEntry {
        /** {@code id}: of this merging. */
        record Joined(String id, BotId bot, List<ConversationId> conversations, AgentId agent,
                Instant at) implements Joining {
            public Joined {
                conversations = List.copyOf(conversations);
            }
        }

        /** Undone: as if it had never been. {@code Failed} when there is no such merging any more. */
        record Parted(String id) implements Joining {}
    }

    /** A system outside has been told. */
    record Delivered(String hook, String id) implements DeskEntry {}

    /** It has not: {@code next} is when it is tried again; empty: it is given up. */
    record NotDelivered(String hook, String id, int attempts, Optional<Instant> next,
            String why) implements DeskEntry {}

    /** All of them, together. */
    record Several(List<DeskEntry> all) implements DeskEntry {
        public Several {
            all = List.copyOf(all);
        }
    }
}
