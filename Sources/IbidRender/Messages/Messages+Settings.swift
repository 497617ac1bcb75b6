package import IbidModel

extension Messages {
    package static func text(_ error: SettingsError) -> String {
        switch error {
        case .notASetting(let path, let line):
            "\(path), line \(line): not of the form key = value; of TOML, strings, whole numbers and true or false are read"
        case .unknownKey(let path, let line, let key):
            "\(path), line \(line): nothing is called “\(key)”; `ibid status --config` lists what can be set"
        case .repeated(let path, let line, let key): "\(path), line \(line): “\(key)” stands twice"
        case .badValue(let path, let line, let key, let expected):
            path + (line.map { ", line \($0)" } ?? "") + ": \(key) takes \(expected)"
        case .unreadable(let path): "\(path): cannot be read as a file of settings of at most 64 KiB"
        }
    }

    package static func text(_ error: WatchError) -> String {
        switch error {
        case .limit(let path):
            "\(path): the system watches no more folders; raise fs.inotify.max_user_watches with sysctl"
        case .unavailable(let detail): "folders cannot be watched: \(detail); run `ibid index` when something changed"
        }
    }

    /// What is told of a file in a folder that the user may not enter.
    package static func unreachable(_ path: String) -> String {
        "\(path): its folder may not be entered; what it sets, if it is there, does not count"
    }

    /// What is told of a key that a project's file may not set.
    package static func passedOver(_ key: String, path: String) -> String {
        "\(path): \(key) is passed over; a project's file may not set it, your own configuration may"
    }
}
