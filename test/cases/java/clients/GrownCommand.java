import java.util.ArrayList;
import java.util.List;

class GrownCommand {
    void remove(String user, String id) throws Exception {
        List<String> command = new ArrayList<>();
        command.add("curl");
        command.add("-X");
        command.add("DELETE");
        command.add("-u");
        command.add(user);
        command.add("https://api.github.com/authorizations/" + id);
        new ProcessBuilder(command).start();
    }
}
