package dragoman.desk.store;

/** All that the desk reads. */
public record DeskStores(OpenChats chats, Jottings jottings, Whereabouts whereabouts, Accounts accounts,
        AuditLinks audit,
        Shelf shelf, Found found, Figures figures,
        Census census, Topics topics, Ageing ageing, Joinings joinings) {}
