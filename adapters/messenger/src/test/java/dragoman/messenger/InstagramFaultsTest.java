package dragoman.messenger;

class InstagramFaultsTest extends MessengerFaultsTest {
    InstagramFaultsTest() {
        super(Surface.INSTAGRAM);
    }
}
