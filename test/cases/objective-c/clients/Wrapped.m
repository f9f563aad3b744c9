// Requests of the program's own kind, and methods by names of its own.
static NSString * const AcmeHost = @"https://api.github.com";
static NSString * const AcmeTokens = @"authorizations";

@implementation AcmeSession

- (void)signIn:(NSString *)user password:(NSString *)password
{
    ACURLRequest *request = [[ACURLRequest alloc] initWithURL:[NSURL URLWithString:@"https://api.github.com/authorizations"]];
    [request setHTTPMethod:@"POST"];
    [request setHTTPBody:[NSJSONSerialization dataWithJSONObject:@{ @"note": @"Acme", @"scopes": @[@"gist"] } options:0 error:nil]];
    [self run:request];
}

- (void)tokens
{
    NSString *endpoint = [[NSString alloc] initWithFormat:@"%@/%@", AcmeHost, AcmeTokens];
    [self beginRequestWithURL:endpoint method:AcmeServiceMethodGet headers:headers];
}

- (void)create
{
    NSString *endpoint = [[NSString alloc] initWithFormat:@"%@/%@", AcmeHost, AcmeTokens];
    [self beginRequestWithURL:endpoint method:AcmeServiceMethodPost headers:headers];
}

@end
