// Paths that are filled in here and sent elsewhere.
#import "Addresses.h"

@implementation Addresses

+ (NSString *)pathOfToken:(NSString *)token
{
    return [NSString stringWithFormat:@"applications/%@/tokens/%@", ShedGitHubClientID, token];
}

+ (NSString *)pathOfKey:(NSString *)key
{
    return [NSString stringWithFormat:@"applications/%@/tokens/%@", ShedID, key];
}

+ (NSString *)pathOfBlob:(NSString *)name
{
    return [NSString stringWithFormat:@"repos/%@/git/blobs/%@", ShedRepository, name];
}

@end
