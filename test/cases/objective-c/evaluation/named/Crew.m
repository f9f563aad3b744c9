#import "Moorings.h"
#import <AFNetworking/AFNetworking.h>

@implementation Crew

- (void)signIn {
    AFHTTPSessionManager *manager = [[AFHTTPSessionManager alloc] initWithBaseURL:[NSURL URLWithString:@"https://api.github.com"]];
    [manager POST:kTokensPath parameters:@{ @"note": @"crew" } progress:nil success:nil failure:nil];
}

- (void)grants {
    [[AFHTTPSessionManager manager] GET:kGrantsAddress parameters:nil progress:nil success:nil failure:nil];
}

@end
