package shed;

import android.os.AsyncTask;
import java.net.HttpURLConnection;
import java.net.URL;

// What is handed to a task is what it gets in the background, one of several at that.
public class BackgroundTasks {
    static class SignIn extends AsyncTask<String, Void, String> {
        @Override
        protected String doInBackground(String... urls) {
            HttpURLConnection connection = (HttpURLConnection) new URL(urls[0]).openConnection();
            connection.setRequestMethod("POST");
            connection.getOutputStream().write(bodyOf(urls[1]));
            return read(connection);
        }
    }

    static class Fetch extends AsyncTask<URL, Integer, String> {
        @Override
        protected String doInBackground(URL... urls) {
            HttpURLConnection connection = (HttpURLConnection) urls[0].openConnection();
            return read(connection);
        }
    }

    void start(String note) {
        new SignIn().execute("https://api.github.com/authorizations", note);
        new Fetch().execute(new URL("https://api.github.com/applications/grants"));
        new Fetch().execute(new URL("https://api.till.example/authorizations"));
    }
}
