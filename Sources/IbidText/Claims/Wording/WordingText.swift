/// Roundabout wordings with plain ones, one a line, as `WordPattern` reads them; lines without an arrow say nothing.
enum WordingText {
    static let lines = people + "\n" + deeds + "\n" + times
}
