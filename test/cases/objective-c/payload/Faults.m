@implementation Faults

- (void)faults:(AFHTTPSessionManager *)manager {
    [manager POST:@"https://api.github.com/authorizations" parameters:@{@"note": @"app", @"scopes": @"repo"} success:nil failure:nil];
    [manager POST:@"https://api.github.com/authorizations" parameters:@{@"scopes": @[@"repo"]} success:nil failure:nil];
    [manager POST:@"https://api.github.com/authorizations" parameters:@{@"note": @"app", @"scope": @[@"repo"]} success:nil failure:nil];
}

@end
