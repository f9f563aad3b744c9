package quay;

public interface Routes {
    String TOKENS = "/boats";
}
