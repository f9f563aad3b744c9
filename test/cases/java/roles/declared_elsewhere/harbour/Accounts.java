package harbour;

/** The interface declares the request: it is no library's. */
public class Accounts {
    @Inject
    SignedRetrofit signed;

    public Observable<Granted> signIn(String name, String word) {
        signed.as(name, word);
        final AccountCalls accountCalls = signed.get().create(AccountCalls.class);

        CreateAuthorization createAuthorization = new CreateAuthorization();
        createAuthorization.note = Names.NOTE;
        createAuthorization.client_id = Names.CLIENT_ID;
        createAuthorization.client_secret = Names.CLIENT_SECRET;
        createAuthorization.scopes = Names.SCOPES;

        return accountCalls.createAuthorization(createAuthorization);
    }
}
