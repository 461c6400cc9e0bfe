package dragoman.app.e2e;

import dragoman.testkit.Person;

/** Somebody in the demo shop. On our own page they have no name until they have told it, and the bot's lines do without. */
final class Customer {
    private final Person person;
    private boolean named;

    Customer(Person person, boolean named) {
        this.person = person;
        this.named = named;
    }

    Person person() {
        return person;
    }

    boolean named() {
        return named;
    }

    Customer says(String text) {
        person.says(text);
        return this;
    }

    Customer tellsTheName() {
        person.says(person.name());
        named = true;
        return this;
    }

    Customer taps(String title) {
        person.taps(title);
        return this;
    }

    /** {@code NAME} stands for the name, where it is known. */
    Customer hears(String text) {
        person.awaits(named ? text.replace("NAME", person.name()) : text.replace(", NAME", ""));
        return this;
    }
}
