#define kTokensPath @"/authorizations"
extern NSString *const kGrantsAddress;
