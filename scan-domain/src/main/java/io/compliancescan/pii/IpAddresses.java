package io.compliancescan.pii;

/** IPv4 addresses as four decimal numbers up to 255, and IPv6 addresses in the forms of RFC 4291. */
final class IpAddresses {

    private static final int LONGEST = 45;
    private static final int GROUPS = 8;

    private IpAddresses() {}

    static boolean isIpAddress(CharSequence cell) {
        int length = cell.length();
        return length <= LONGEST && (isFour(cell, 0, length) || isSix(cell.toString()));
    }

    private static boolean isFour(CharSequence cell, int from, int to) {
        int parts = 0;
        int start = from;
        for (int place = from; place <= to; place++) {
            if (place == to || cell.charAt(place) == '.') {
                if (!isByte(cell, start, place)) {
                    return false;
                }
                parts++;
                start = place + 1;
            }
        }
        return parts == 4;
    }

    /** Without leading zeros: those would be read as octal by some. */
    private static boolean isByte(CharSequence cell, int from, int to) {
        if (to == from || to - from > 3 || to - from > 1 && cell.charAt(from) == '0') {
            return false;
        }
        int value = 0;
        for (int place = from; place < to; place++) {
            if (!Grouped.isDigit(cell.charAt(place))) {
                return false;
            }
            value = value * 10 + cell.charAt(place) - '0';
        }
        return value <= 255;
    }

    private static boolean isSix(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int behind = groups(text.substring(gap + 2), true);
        // Two colons alone are an address, and far more often a decoration.
        return before >= 0 && behind >= 0 && before + behind > 0 && before + behind < GROUPS;
    }

    /** How many groups of 16 bits the text has; -1 when it is not made of groups. */
    private static int groups(String text, boolean mayEndWithFour) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int last = parts.length - 1;
        for (int place = 0; place < last; place++) {
            if (!isGroup(parts[place])) {
                return -1;
            }
        }
        if (isGroup(parts[last])) {
            return parts.length;
        }
        return mayEndWithFour && isFour(parts[last], 0, parts[last].length()) ? parts.length + 1 : -1;
    }

    private static boolean isGroup(String part) {
        return !part.isEmpty()
                && part.length() <= 4
                && part.chars().allMatch(c -> Grouped.isDigit((char) c) || "abcdefABCDEF".indexOf(c) >= 0);
    }
}
