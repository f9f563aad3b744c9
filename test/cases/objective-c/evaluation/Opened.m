@implementation Opened

- (NSMutableURLRequest *)requestForPath:(NSString *)path {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[@"https://api.github.com" stringByAppendingString:path]]];
    [request setValue:@"application/json" forHTTPHeaderField:@"Accept"];
    return request;
}

- (void)make {
    NSMutableURLRequest *request = [self requestForPath:@"/authorizations"];
    [request setHTTPMethod:@"POST"];
    [[session dataTaskWithRequest:request] resume];
}

@end
