@implementation Serialised

- (void)whole {
    NSDictionary *fields = @{ @"scopes": @[@"gist"], @"note": @"lamp" };
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.github.com/authorizations"]];
    request.HTTPMethod = @"POST";
    request.HTTPBody = [NSJSONSerialization dataWithJSONObject:fields options:0 error:NULL];
    [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}

- (void)misspelt:(NSError **)error {
    id fields = @{ @"scope": @[@"gist"], @"note": @"lamp" };
    NSMutableURLRequest *request = [[NSMutableURLRequest alloc] initWithURL:[NSURL URLWithString:@"https://api.github.com/authorizations"]];
    [request setHTTPMethod:@"POST"];
    NSData *data = [NSJSONSerialization dataWithJSONObject:fields options:0 error:error];
    if (*error) return;
    [request setHTTPBody:data];
    [NSURLConnection sendSynchronousRequest:request returningResponse:nil error:error];
}

@end
