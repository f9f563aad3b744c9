/// Takes the place of POST https://api.github.com/authorizations
@implementation Mentions

// DELETE https://api.github.com/authorizations/1 is not needed.
/* [manager POST:@"https://api.github.com/authorizations" parameters:nil success:nil failure:nil]; */
- (void)log {
    NSLog(@"See https://api.github.com/authorizations");
}

@end
