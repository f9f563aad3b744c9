#import "Moorings.h"

NSString *const kGrantsAddress = @"https://api.github.com/applications/grants";
