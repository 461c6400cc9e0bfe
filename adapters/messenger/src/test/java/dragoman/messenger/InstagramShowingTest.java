package dragoman.messenger;

class InstagramShowingTest extends MetaShowing {
    InstagramShowingTest() {
        super(Surface.INSTAGRAM);
    }
}
