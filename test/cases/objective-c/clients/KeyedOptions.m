// A wrapper takes what it sends out of a dictionary, by constants of another file.
#import "ShedKeys.h"

static NSString *const kShedNote = @"note";

@implementation ShedClient

- (void)send:(NSDictionary *)options {
    NSString *address = [NSString stringWithFormat:@"https://api.github.com/%@", options[kShedPath]];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
    [request setHTTPMethod:[options objectForKey:kShedMethod]];
    [request setHTTPBody:[NSJSONSerialization dataWithJSONObject:options[kShedBody] options:0 error:nil]];
    [NSURLConnection connectionWithRequest:request delegate:self];
}

- (void)signIn {
    [self send:@{ kShedPath: @"authorizations", kShedMethod: @"POST", kShedBody: @{ kShedNote: @"shed", @"scopes": @"gist" } }];
}

- (void)list {
    [self send:[NSDictionary dictionaryWithObjectsAndKeys:@"authorizations", kShedPath, @"GET", kShedMethod, nil]];
}

- (void)drop:(NSString *)ident {
    NSMutableDictionary *options = [NSMutableDictionary dictionary];
    options[kShedPath] = [NSString stringWithFormat:@"authorizations/%@", ident];
    [options setObject:@"DELETE" forKey:kShedMethod];
    [self send:options];
}

- (void)whoami {
    [self send:@{ kShedPath: @"user", kShedMethod: @"GET" }];
}

@end
