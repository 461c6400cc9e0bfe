package dragoman.messenger;

class MessengerShowingTest extends MetaShowing {
    MessengerShowingTest() {
        super(Surface.MESSENGER);
    }
}
