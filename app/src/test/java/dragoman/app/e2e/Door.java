package dragoman.app.e2e;

import dragoman.testkit.Person;

/** A way by which customers come in. */
enum Door {
    TELEGRAM {
        @Override
        Person person(Messengers messengers, String name, String language) {
            return messengers.telegram().person(name, language);
        }
    },
    VIBER {
        @Override
        Person person(Messengers messengers, String name, String language) {
            return messengers.viber().person(name, language);
        }
    },
    WHATSAPP {
        @Override
        Person person(Messengers messengers, String name, String language) {
            return messengers.whatsapp().person(name, language);
        }
    },
    WEB_CHAT {
        @Override
        Person person(Messengers messengers, String name, String language) {
            return messengers.pages().person(name, language);
        }
    };

    abstract Person person(Messengers messengers, String name, String language);
}
