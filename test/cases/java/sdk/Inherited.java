package example.build;

import java.util.Arrays;
import org.kohsuke.github.*;

/** The client is inherited, and called as its type is. */
class Inherited extends ClientOfTheBuild {
    GHAuthorization token() throws java.io.IOException {
        return gitHub.createToken(Arrays.asList("repo", "gist"), "build of the shed", null);
    }
}
