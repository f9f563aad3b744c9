#import <Foundation/Foundation.h>

static NSString * const kRoot = @"https://api.github.com";

@implementation Shelf

- (void)check:(NSString *)client token:(NSString *)token {
    NSString *address = [@[kRoot, @"applications", client, @"tokens", token] componentsJoinedByString:@"/"];
    [[[NSURLSession sharedSession] dataTaskWithURL:[NSURL URLWithString:address] completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {}] resume];
}

- (void)user:(NSString *)name {
    NSString *address = [@[kRoot, @"users", name] componentsJoinedByString:@"/"];
    [[[NSURLSession sharedSession] dataTaskWithURL:[NSURL URLWithString:address] completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {}] resume];
}

@end
