package dragoman.messenger;

class MessengerFetchingTest extends MetaFetching {
    MessengerFetchingTest() {
        super(Surface.MESSENGER);
    }
}
