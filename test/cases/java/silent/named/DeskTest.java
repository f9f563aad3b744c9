package ferry;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class DeskTest {
    @Test
    void creates() throws Exception {
        mockMvc.perform(post(Paths.TOKENS).content("{\"seat\": 7}")).andExpect(status().isCreated());
    }
}
