#import <Foundation/Foundation.h>

@implementation Requests

- (void)relative {
    NSURL *url = [NSURL URLWithString:@"/authorizations" relativeToURL:[NSURL URLWithString:@"https://api.github.com"]];
    NSMutableURLRequest *request = [[NSMutableURLRequest alloc] initWithURL:url];
    request.HTTPMethod = @"POST";
    [NSURLConnection sendAsynchronousRequest:request queue:self.queue completionHandler:nil];
}

- (void)remove:(NSNumber *)ident {
    NSString *text = [NSString stringWithFormat:@"https://api.github.com/authorizations/%@", ident];
    NSMutableURLRequest *request = [[NSMutableURLRequest alloc] initWithURL:[NSURL URLWithString:text] cachePolicy:NSURLRequestUseProtocolCachePolicy timeoutInterval:10];
    [request setHTTPMethod:@"DELETE"];
    [[self.session dataTaskWithRequest:request completionHandler:nil] resume];
}

- (void)shows {
    [self.browser initWithURL:[NSURL URLWithString:@"https://pay.acme.example/authorizations"]];
}

@end
