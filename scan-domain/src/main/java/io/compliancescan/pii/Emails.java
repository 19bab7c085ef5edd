package io.compliancescan.pii;

/** E-mail addresses: the dot-atom form of RFC 5322 before the {@code @}, a host name with a top-level domain behind it. */
final class Emails {

    private static final String MARKS = ".!#$%&'*+/=?^_`{|}~-";
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;

    private Emails() {}

    static boolean isEmail(CharSequence cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) != '@') {
            at++;
        }
        return at > 0 && at <= LONGEST_LOCAL_PART && isLocalPart(cell, at) && isDomain(cell, at + 1);
    }

    private static boolean isLocalPart(CharSequence cell, int end) {
        char before = '.';
        for (int place = 0; place < end; place++) {
            char c = cell.charAt(place);
            if (!Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0 || c == '.' && before == '.') {
                return false;
            }
            before = c;
        }
        return before != '.';
    }

    private static boolean isDomain(CharSequence cell, int start) {
        int label = start;
        for (int place = start; place < cell.length(); place++) {
            char c = cell.charAt(place);
            if (c == '.') {
                if (!isLabel(cell, label, place)) {
                    return false;
                }
                label = place + 1;
            } else if (!Character.isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return label > start && isLabel(cell, label, cell.length()) && isTopLevel(cell, label);
    }

    private static boolean isLabel(CharSequence cell, int from, int to) {
        return to > from && to - from <= LONGEST_LABEL && cell.charAt(from) != '-' && cell.charAt(to - 1) != '-';
    }

    private static boolean isTopLevel(CharSequence cell, int from) {
        return cell.length() - from >= 2 && Character.isLetter(cell.charAt(from));
    }
}
