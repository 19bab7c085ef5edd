package io.compliancescan.organisation;

/**
 * Who did something, as others know them.
 *
 * @param name 1 to 200 characters, not blank
 */
public record Person(String name) {

    /** The longest name, in characters. */
    public static final int LONGEST = 200;

    /** Somebody who did not say who they are. */
    public static final Person ANONYMOUS = new Person("anonymous");

    public Person {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST + " characters, not " + name.length());
        }
    }
}
