/// The parts of a passage's text that terms are counted in.
enum PassageField: Int, CaseIterable {
    case title, section, body
}
