#import <AFNetworking/AFNetworking.h>

static NSString *const kAPI = @"https://api.github.com";
#define AUTHORIZATIONS_URL @"https://api.github.com/authorizations"

@implementation Clients

- (void)urlSession:(NSString *)basic {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.github.com/authorizations"]];
    [request setHTTPMethod:@"POST"];
    [request setValue:basic forHTTPHeaderField:@"Authorization"];
    [request setHTTPBody:[NSJSONSerialization dataWithJSONObject:@{@"scopes": @[@"repo"], @"note": @"app"} options:0 error:nil]];
    [[[NSURLSession sharedSession] dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {}] resume];
}

- (void)networking:(NSNumber *)ident {
    AFHTTPRequestOperationManager *manager = [[AFHTTPRequestOperationManager alloc] initWithBaseURL:[NSURL URLWithString:kAPI]];
    [manager POST:@"/authorizations" parameters:@{@"note": @"app"} success:nil failure:nil];
    [manager DELETE:[NSString stringWithFormat:@"/authorizations/%@", ident] parameters:nil success:nil failure:nil];
    [manager GET:AUTHORIZATIONS_URL parameters:nil success:nil failure:nil];
}

- (void)connection {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[kAPI stringByAppendingString:@"/authorizations"]]];
    request.HTTPMethod = @"POST";
    [NSURLConnection sendAsynchronousRequest:request queue:self.queue completionHandler:nil];
}

- (void)wrapped:(NSString *)clientID {
    [self sendMethod:@"PUT" path:[NSString stringWithFormat:@"/authorizations/clients/%@", clientID] body:@{@"client_secret": self.secret}];
}

- (void)sendMethod:(NSString *)method path:(NSString *)path body:(NSDictionary *)body {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[kAPI stringByAppendingString:path]]];
    [request setHTTPMethod:method];
    [[self.session dataTaskWithRequest:request] resume];
}

@end
