package dragoman.messenger;

final class MessengerFaultsTest extends MetaFaults {
    MessengerFaultsTest() {
        super(Surface.MESSENGER);
    }
}
