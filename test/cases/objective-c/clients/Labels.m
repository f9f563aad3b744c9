// Labels that go on from the one before them, a base that a setting holds, and a header that only GitHub takes.
#import "Shed.h"

static NSString * const kShedClientId = @"iron-kettle";

@implementation Shed

- (void)forget:(NSNumber *)number
{
    [self runPath:[NSString stringWithFormat:@"https://api.github.com/authorizations/%@", number] andMethod:@"DELETE" andParameters:@{}];
}

- (void)remember
{
    [self runPath:@"https://api.github.com/authorizations" usingMethod:@"POST" withParameters:@{ @"note": @"shed", @"scopes": @[@"gist"] }];
}

- (void)signIn
{
    NSURL *url = [NSURL URLWithString:[Settings valueFor:@"GithubHost"]];
    AFHTTPClient *client = [[AFHTTPClient alloc] initWithBaseURL:url];
    NSMutableURLRequest *request = [client requestWithMethod:@"POST" path:@"/authorizations" parameters:self.wishes];
    [client enqueueHTTPRequestOperation:[[AFHTTPRequestOperation alloc] initWithRequest:request]];
}

- (void)signInWithCode:(NSString *)code
{
    [self.session.requestSerializer setValue:code forHTTPHeaderField:@"X-GitHub-OTP"];
}

- (void)leave
{
    [self.session DELETE:[NSString stringWithFormat:@"applications/%@/tokens/%@", kShedClientId, self.token] parameters:@{} success:nil failure:nil];
}

@end
