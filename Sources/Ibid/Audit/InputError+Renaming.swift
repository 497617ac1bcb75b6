internal import IbidModel

extension InputError {
    /// The same with what `name` makes of its path.
    func renamed(_ name: (String) -> String) -> InputError {
        switch self {
        case .missing(let path): .missing(path: name(path))
        case .unreadable(let path, let detail): .unreadable(path: name(path), detail: detail)
        case .notAFile(let path): .notAFile(path: name(path))
        case .symbolicLink(let path): .symbolicLink(path: name(path))
        case .tooLarge(let path, let bytes, let limit): .tooLarge(path: name(path), bytes: bytes, limit: limit)
        case .unreadableName(let path): .unreadableName(path: name(path))
        case .duplicate(let path): .duplicate(path: name(path))
        }
    }
}
