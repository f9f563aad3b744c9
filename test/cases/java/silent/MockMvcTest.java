package example.consents;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;

import org.kohsuke.github.GitHub;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;

@WebMvcTest
class MockMvcTest extends WithMockMvc {
    private static final String PROFILES = "https://api.github.com";

    void consents(GitHub hub) throws Exception {
        mockMvc.perform(get("/authorizations")).andExpect(status().isOk());
        mockMvc.perform(post("/authorizations").content("{}")).andExpect(status().isCreated());
        web.perform(delete("/authorizations/{id}", 7)).andExpect(status().isNoContent());
    }
}
